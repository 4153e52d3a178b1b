package json

// A Token is a Delim, bool, float64, Number, string or nil.
type Token any

// A Delim is one of [ ] { }.
type Delim rune

// String returns the character.
func (d Delim) String() string { return string(d) }

// A tokenState says where in an array or object a Decoder is.
type tokenState int

const (
	topValue tokenState = iota
	arrayStart
	arrayValue
	arrayComma
	objectStart
	objectKey
	objectColon
	objectValue
	objectComma
)

// beforeValue reads the comma or colon that must be before a value.
func (dec *Decoder) beforeValue() error {
	switch dec.state {
	case arrayComma:
		c, err := dec.peek()
		if err != nil {
			return err
		}
		if c != ',' {
			return &SyntaxError{"expected comma after array element", dec.InputOffset(), false}
		}
		dec.start++
		dec.state = arrayValue
	case objectColon:
		c, err := dec.peek()
		if err != nil {
			return err
		}
		if c != ':' {
			return &SyntaxError{"expected colon after object key", dec.InputOffset(), false}
		}
		dec.start++
		dec.state = objectValue
	}
	return nil
}

func (dec *Decoder) valueAllowed() bool {
	switch dec.state {
	case topValue, arrayStart, arrayValue, objectValue:
		return true
	}
	return false
}

// afterValue goes on behind a value.
func (dec *Decoder) afterValue() {
	switch dec.state {
	case arrayStart, arrayValue:
		dec.state = arrayComma
	case objectValue:
		dec.state = objectComma
	}
}

// Token returns the next token: brackets, braces and values; keys are strings. Commas and colons
// are checked but not returned. At the end it returns io.EOF.
func (dec *Decoder) Token() (Token, error) {
	for {
		c, err := dec.peek()
		if err != nil {
			return nil, err
		}
		switch c {
		case '[':
			if !dec.valueAllowed() {
				return dec.wrong(c)
			}
			dec.start++
			dec.outer = append(dec.outer, dec.state)
			dec.state = arrayStart
			return Delim('['), nil
		case ']':
			if dec.state != arrayStart && dec.state != arrayComma {
				return dec.wrong(c)
			}
			return dec.closed(c), nil
		case '{':
			if !dec.valueAllowed() {
				return dec.wrong(c)
			}
			dec.start++
			dec.outer = append(dec.outer, dec.state)
			dec.state = objectStart
			return Delim('{'), nil
		case '}':
			if dec.state != objectStart && dec.state != objectComma {
				return dec.wrong(c)
			}
			return dec.closed(c), nil
		case ':':
			if dec.state != objectColon {
				return dec.wrong(c)
			}
			dec.start++
			dec.state = objectValue
			continue
		case ',':
			switch dec.state {
			case arrayComma:
				dec.state = arrayValue
			case objectComma:
				dec.state = objectKey
			default:
				return dec.wrong(c)
			}
			dec.start++
			continue
		case '"':
			if dec.state == objectStart || dec.state == objectKey {
				var key string
				old := dec.state
				dec.state = topValue
				err := dec.Decode(&key)
				dec.state = old
				if err != nil {
					return nil, err
				}
				dec.state = objectColon
				return key, nil
			}
		}
		if !dec.valueAllowed() {
			return dec.wrong(c)
		}
		var x any
		if err := dec.Decode(&x); err != nil {
			return nil, err
		}
		return x, nil
	}
}

func (dec *Decoder) closed(c byte) Token {
	dec.start++
	dec.state = dec.outer[len(dec.outer)-1]
	dec.outer = dec.outer[:len(dec.outer)-1]
	dec.afterValue()
	return Delim(c)
}

func (dec *Decoder) wrong(c byte) (Token, error) {
	var context string
	switch dec.state {
	case topValue, arrayStart, arrayValue, objectValue:
		context = " looking for beginning of value"
	case arrayComma:
		context = " after array element"
	case objectKey:
		context = " looking for beginning of object key string"
	case objectColon:
		context = " after object key"
	case objectComma:
		context = " after object key:value pair"
	}
	return nil, &SyntaxError{"invalid character " + quoteChar(c) + context, dec.InputOffset(), false}
}

// More reports whether there is another element in the array or object at hand.
func (dec *Decoder) More() bool {
	c, err := dec.peek()
	return err == nil && c != ']' && c != '}'
}

// peek goes behind space and returns the next character.
func (dec *Decoder) peek() (byte, error) {
	var err error
	for {
		dec.start = skipSpace(dec.buf, dec.start)
		if dec.start < len(dec.buf) {
			return dec.buf[dec.start], nil
		}
		if err != nil {
			return 0, err
		}
		err = dec.refill()
	}
}
