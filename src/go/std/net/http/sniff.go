package http

import "strings"

// DetectContentType returns the kind of content that the data, of which it looks at 512 bytes, is the
// start of.
func DetectContentType(data []byte) string {
	if len(data) > 512 {
		data = data[:512]
	}
	text := strings.TrimLeft(string(data), "\t\n\x0c\r ")
	upper := strings.ToUpper(text)
	for _, tag := range htmlTags {
		if strings.HasPrefix(upper, tag) && len(text) > len(tag) && (text[len(tag)] == ' ' || text[len(tag)] == '>') {
			return "text/html; charset=utf-8"
		}
	}
	if strings.HasPrefix(upper, "<!--") {
		return "text/html; charset=utf-8"
	}
	if strings.HasPrefix(text, "<?xml") {
		return "text/xml; charset=utf-8"
	}
	for _, m := range magics {
		if strings.HasPrefix(string(data), m.start) {
			return m.kind
		}
	}
	for _, c := range data {
		if c <= 8 || c == 0x0b || 0x0e <= c && c <= 0x1a || 0x1c <= c && c <= 0x1f {
			return "application/octet-stream"
		}
	}
	return "text/plain; charset=utf-8"
}

var htmlTags = []string{
	"<!DOCTYPE HTML", "<HTML", "<HEAD", "<SCRIPT", "<IFRAME", "<H1", "<DIV", "<FONT", "<TABLE", "<A",
	"<STYLE", "<TITLE", "<B", "<BODY", "<BR", "<P",
}

var magics = []struct{ start, kind string }{
	{"%PDF-", "application/pdf"}, {"%!PS-Adobe-", "application/postscript"},
	{"\xFE\xFF", "text/plain; charset=utf-16be"}, {"\xFF\xFE", "text/plain; charset=utf-16le"},
	{"\xEF\xBB\xBF", "text/plain; charset=utf-8"}, {"\x00\x00\x01\x00", "image/x-icon"},
	{"BM", "image/bmp"}, {"GIF87a", "image/gif"}, {"GIF89a", "image/gif"},
	{"\x89PNG\x0D\x0A\x1A\x0A", "image/png"}, {"\xFF\xD8\xFF", "image/jpeg"},
	{"OggS\x00", "application/ogg"}, {"ID3", "audio/mpeg"}, {"\x1F\x8B\x08", "application/x-gzip"},
	{"PK\x03\x04", "application/zip"}, {"\x00\x61\x73\x6D", "application/wasm"},
}
