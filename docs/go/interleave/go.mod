module interleave

go 1.24
