// Written by testing/gen/unidata.go.

package unicode

import "internal/unidata"

// Unicode's scripts.
var (
	Adlam                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Adlam)}
	Ahom                   = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Ahom)}
	Anatolian_Hieroglyphs  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Anatolian_Hieroglyphs)}
	Arabic                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Arabic)}
	Armenian               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Armenian)}
	Avestan                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Avestan)}
	Balinese               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Balinese)}
	Bamum                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Bamum)}
	Bassa_Vah              = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Bassa_Vah)}
	Batak                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Batak)}
	Bengali                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Bengali)}
	Bhaiksuki              = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Bhaiksuki)}
	Bopomofo               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Bopomofo)}
	Brahmi                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Brahmi)}
	Braille                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Braille)}
	Buginese               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Buginese)}
	Buhid                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Buhid)}
	Canadian_Aboriginal    = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Canadian_Aboriginal)}
	Carian                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Carian)}
	Caucasian_Albanian     = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Caucasian_Albanian)}
	Chakma                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Chakma)}
	Cham                   = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Cham)}
	Cherokee               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Cherokee)}
	Chorasmian             = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Chorasmian)}
	Common                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Common)}
	Coptic                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Coptic)}
	Cuneiform              = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Cuneiform)}
	Cypriot                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Cypriot)}
	Cypro_Minoan           = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Cypro_Minoan)}
	Cyrillic               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Cyrillic)}
	Deseret                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Deseret)}
	Devanagari             = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Devanagari)}
	Dives_Akuru            = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Dives_Akuru)}
	Dogra                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Dogra)}
	Duployan               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Duployan)}
	Egyptian_Hieroglyphs   = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Egyptian_Hieroglyphs)}
	Elbasan                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Elbasan)}
	Elymaic                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Elymaic)}
	Ethiopic               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Ethiopic)}
	Georgian               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Georgian)}
	Glagolitic             = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Glagolitic)}
	Gothic                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Gothic)}
	Grantha                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Grantha)}
	Greek                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Greek)}
	Gujarati               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Gujarati)}
	Gunjala_Gondi          = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Gunjala_Gondi)}
	Gurmukhi               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Gurmukhi)}
	Han                    = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Han)}
	Hangul                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Hangul)}
	Hanifi_Rohingya        = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Hanifi_Rohingya)}
	Hanunoo                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Hanunoo)}
	Hatran                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Hatran)}
	Hebrew                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Hebrew)}
	Hiragana               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Hiragana)}
	Imperial_Aramaic       = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Imperial_Aramaic)}
	Inherited              = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Inherited)}
	Inscriptional_Pahlavi  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Inscriptional_Pahlavi)}
	Inscriptional_Parthian = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Inscriptional_Parthian)}
	Javanese               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Javanese)}
	Kaithi                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Kaithi)}
	Kannada                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Kannada)}
	Katakana               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Katakana)}
	Kawi                   = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Kawi)}
	Kayah_Li               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Kayah_Li)}
	Kharoshthi             = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Kharoshthi)}
	Khitan_Small_Script    = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Khitan_Small_Script)}
	Khmer                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Khmer)}
	Khojki                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Khojki)}
	Khudawadi              = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Khudawadi)}
	Lao                    = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Lao)}
	Latin                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Latin)}
	Lepcha                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Lepcha)}
	Limbu                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Limbu)}
	Linear_A               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Linear_A)}
	Linear_B               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Linear_B)}
	Lisu                   = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Lisu)}
	Lycian                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Lycian)}
	Lydian                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Lydian)}
	Mahajani               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Mahajani)}
	Makasar                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Makasar)}
	Malayalam              = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Malayalam)}
	Mandaic                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Mandaic)}
	Manichaean             = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Manichaean)}
	Marchen                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Marchen)}
	Masaram_Gondi          = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Masaram_Gondi)}
	Medefaidrin            = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Medefaidrin)}
	Meetei_Mayek           = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Meetei_Mayek)}
	Mende_Kikakui          = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Mende_Kikakui)}
	Meroitic_Cursive       = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Meroitic_Cursive)}
	Meroitic_Hieroglyphs   = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Meroitic_Hieroglyphs)}
	Miao                   = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Miao)}
	Modi                   = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Modi)}
	Mongolian              = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Mongolian)}
	Mro                    = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Mro)}
	Multani                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Multani)}
	Myanmar                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Myanmar)}
	Nabataean              = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Nabataean)}
	Nag_Mundari            = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Nag_Mundari)}
	Nandinagari            = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Nandinagari)}
	New_Tai_Lue            = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.New_Tai_Lue)}
	Newa                   = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Newa)}
	Nko                    = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Nko)}
	Nushu                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Nushu)}
	Nyiakeng_Puachue_Hmong = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Nyiakeng_Puachue_Hmong)}
	Ogham                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Ogham)}
	Ol_Chiki               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Ol_Chiki)}
	Old_Hungarian          = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Old_Hungarian)}
	Old_Italic             = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Old_Italic)}
	Old_North_Arabian      = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Old_North_Arabian)}
	Old_Permic             = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Old_Permic)}
	Old_Persian            = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Old_Persian)}
	Old_Sogdian            = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Old_Sogdian)}
	Old_South_Arabian      = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Old_South_Arabian)}
	Old_Turkic             = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Old_Turkic)}
	Old_Uyghur             = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Old_Uyghur)}
	Oriya                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Oriya)}
	Osage                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Osage)}
	Osmanya                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Osmanya)}
	Pahawh_Hmong           = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Pahawh_Hmong)}
	Palmyrene              = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Palmyrene)}
	Pau_Cin_Hau            = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Pau_Cin_Hau)}
	Phags_Pa               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Phags_Pa)}
	Phoenician             = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Phoenician)}
	Psalter_Pahlavi        = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Psalter_Pahlavi)}
	Rejang                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Rejang)}
	Runic                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Runic)}
	Samaritan              = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Samaritan)}
	Saurashtra             = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Saurashtra)}
	Sharada                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Sharada)}
	Shavian                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Shavian)}
	Siddham                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Siddham)}
	SignWriting            = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.SignWriting)}
	Sinhala                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Sinhala)}
	Sogdian                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Sogdian)}
	Sora_Sompeng           = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Sora_Sompeng)}
	Soyombo                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Soyombo)}
	Sundanese              = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Sundanese)}
	Syloti_Nagri           = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Syloti_Nagri)}
	Syriac                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Syriac)}
	Tagalog                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Tagalog)}
	Tagbanwa               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Tagbanwa)}
	Tai_Le                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Tai_Le)}
	Tai_Tham               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Tai_Tham)}
	Tai_Viet               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Tai_Viet)}
	Takri                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Takri)}
	Tamil                  = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Tamil)}
	Tangsa                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Tangsa)}
	Tangut                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Tangut)}
	Telugu                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Telugu)}
	Thaana                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Thaana)}
	Thai                   = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Thai)}
	Tibetan                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Tibetan)}
	Tifinagh               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Tifinagh)}
	Tirhuta                = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Tirhuta)}
	Toto                   = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Toto)}
	Ugaritic               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Ugaritic)}
	Vai                    = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Vai)}
	Vithkuqi               = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Vithkuqi)}
	Wancho                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Wancho)}
	Warang_Citi            = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Warang_Citi)}
	Yezidi                 = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Yezidi)}
	Yi                     = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Yi)}
	Zanabazar_Square       = &RangeTable{LatinOffset: -(kindScript<<32 | unidata.Zanabazar_Square)}
)

// Scripts has the tables by name.
var Scripts = map[string]*RangeTable{
	"Adlam":                  Adlam,
	"Ahom":                   Ahom,
	"Anatolian_Hieroglyphs":  Anatolian_Hieroglyphs,
	"Arabic":                 Arabic,
	"Armenian":               Armenian,
	"Avestan":                Avestan,
	"Balinese":               Balinese,
	"Bamum":                  Bamum,
	"Bassa_Vah":              Bassa_Vah,
	"Batak":                  Batak,
	"Bengali":                Bengali,
	"Bhaiksuki":              Bhaiksuki,
	"Bopomofo":               Bopomofo,
	"Brahmi":                 Brahmi,
	"Braille":                Braille,
	"Buginese":               Buginese,
	"Buhid":                  Buhid,
	"Canadian_Aboriginal":    Canadian_Aboriginal,
	"Carian":                 Carian,
	"Caucasian_Albanian":     Caucasian_Albanian,
	"Chakma":                 Chakma,
	"Cham":                   Cham,
	"Cherokee":               Cherokee,
	"Chorasmian":             Chorasmian,
	"Common":                 Common,
	"Coptic":                 Coptic,
	"Cuneiform":              Cuneiform,
	"Cypriot":                Cypriot,
	"Cypro_Minoan":           Cypro_Minoan,
	"Cyrillic":               Cyrillic,
	"Deseret":                Deseret,
	"Devanagari":             Devanagari,
	"Dives_Akuru":            Dives_Akuru,
	"Dogra":                  Dogra,
	"Duployan":               Duployan,
	"Egyptian_Hieroglyphs":   Egyptian_Hieroglyphs,
	"Elbasan":                Elbasan,
	"Elymaic":                Elymaic,
	"Ethiopic":               Ethiopic,
	"Georgian":               Georgian,
	"Glagolitic":             Glagolitic,
	"Gothic":                 Gothic,
	"Grantha":                Grantha,
	"Greek":                  Greek,
	"Gujarati":               Gujarati,
	"Gunjala_Gondi":          Gunjala_Gondi,
	"Gurmukhi":               Gurmukhi,
	"Han":                    Han,
	"Hangul":                 Hangul,
	"Hanifi_Rohingya":        Hanifi_Rohingya,
	"Hanunoo":                Hanunoo,
	"Hatran":                 Hatran,
	"Hebrew":                 Hebrew,
	"Hiragana":               Hiragana,
	"Imperial_Aramaic":       Imperial_Aramaic,
	"Inherited":              Inherited,
	"Inscriptional_Pahlavi":  Inscriptional_Pahlavi,
	"Inscriptional_Parthian": Inscriptional_Parthian,
	"Javanese":               Javanese,
	"Kaithi":                 Kaithi,
	"Kannada":                Kannada,
	"Katakana":               Katakana,
	"Kawi":                   Kawi,
	"Kayah_Li":               Kayah_Li,
	"Kharoshthi":             Kharoshthi,
	"Khitan_Small_Script":    Khitan_Small_Script,
	"Khmer":                  Khmer,
	"Khojki":                 Khojki,
	"Khudawadi":              Khudawadi,
	"Lao":                    Lao,
	"Latin":                  Latin,
	"Lepcha":                 Lepcha,
	"Limbu":                  Limbu,
	"Linear_A":               Linear_A,
	"Linear_B":               Linear_B,
	"Lisu":                   Lisu,
	"Lycian":                 Lycian,
	"Lydian":                 Lydian,
	"Mahajani":               Mahajani,
	"Makasar":                Makasar,
	"Malayalam":              Malayalam,
	"Mandaic":                Mandaic,
	"Manichaean":             Manichaean,
	"Marchen":                Marchen,
	"Masaram_Gondi":          Masaram_Gondi,
	"Medefaidrin":            Medefaidrin,
	"Meetei_Mayek":           Meetei_Mayek,
	"Mende_Kikakui":          Mende_Kikakui,
	"Meroitic_Cursive":       Meroitic_Cursive,
	"Meroitic_Hieroglyphs":   Meroitic_Hieroglyphs,
	"Miao":                   Miao,
	"Modi":                   Modi,
	"Mongolian":              Mongolian,
	"Mro":                    Mro,
	"Multani":                Multani,
	"Myanmar":                Myanmar,
	"Nabataean":              Nabataean,
	"Nag_Mundari":            Nag_Mundari,
	"Nandinagari":            Nandinagari,
	"New_Tai_Lue":            New_Tai_Lue,
	"Newa":                   Newa,
	"Nko":                    Nko,
	"Nushu":                  Nushu,
	"Nyiakeng_Puachue_Hmong": Nyiakeng_Puachue_Hmong,
	"Ogham":                  Ogham,
	"Ol_Chiki":               Ol_Chiki,
	"Old_Hungarian":          Old_Hungarian,
	"Old_Italic":             Old_Italic,
	"Old_North_Arabian":      Old_North_Arabian,
	"Old_Permic":             Old_Permic,
	"Old_Persian":            Old_Persian,
	"Old_Sogdian":            Old_Sogdian,
	"Old_South_Arabian":      Old_South_Arabian,
	"Old_Turkic":             Old_Turkic,
	"Old_Uyghur":             Old_Uyghur,
	"Oriya":                  Oriya,
	"Osage":                  Osage,
	"Osmanya":                Osmanya,
	"Pahawh_Hmong":           Pahawh_Hmong,
	"Palmyrene":              Palmyrene,
	"Pau_Cin_Hau":            Pau_Cin_Hau,
	"Phags_Pa":               Phags_Pa,
	"Phoenician":             Phoenician,
	"Psalter_Pahlavi":        Psalter_Pahlavi,
	"Rejang":                 Rejang,
	"Runic":                  Runic,
	"Samaritan":              Samaritan,
	"Saurashtra":             Saurashtra,
	"Sharada":                Sharada,
	"Shavian":                Shavian,
	"Siddham":                Siddham,
	"SignWriting":            SignWriting,
	"Sinhala":                Sinhala,
	"Sogdian":                Sogdian,
	"Sora_Sompeng":           Sora_Sompeng,
	"Soyombo":                Soyombo,
	"Sundanese":              Sundanese,
	"Syloti_Nagri":           Syloti_Nagri,
	"Syriac":                 Syriac,
	"Tagalog":                Tagalog,
	"Tagbanwa":               Tagbanwa,
	"Tai_Le":                 Tai_Le,
	"Tai_Tham":               Tai_Tham,
	"Tai_Viet":               Tai_Viet,
	"Takri":                  Takri,
	"Tamil":                  Tamil,
	"Tangsa":                 Tangsa,
	"Tangut":                 Tangut,
	"Telugu":                 Telugu,
	"Thaana":                 Thaana,
	"Thai":                   Thai,
	"Tibetan":                Tibetan,
	"Tifinagh":               Tifinagh,
	"Tirhuta":                Tirhuta,
	"Toto":                   Toto,
	"Ugaritic":               Ugaritic,
	"Vai":                    Vai,
	"Vithkuqi":               Vithkuqi,
	"Wancho":                 Wancho,
	"Warang_Citi":            Warang_Citi,
	"Yezidi":                 Yezidi,
	"Yi":                     Yi,
	"Zanabazar_Square":       Zanabazar_Square,
}

// Unicode's properties.
var (
	ASCII_Hex_Digit                    = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.ASCII_Hex_Digit)}
	Bidi_Control                       = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Bidi_Control)}
	Dash                               = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Dash)}
	Deprecated                         = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Deprecated)}
	Diacritic                          = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Diacritic)}
	Extender                           = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Extender)}
	Hex_Digit                          = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Hex_Digit)}
	Hyphen                             = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Hyphen)}
	IDS_Binary_Operator                = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.IDS_Binary_Operator)}
	IDS_Trinary_Operator               = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.IDS_Trinary_Operator)}
	Ideographic                        = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Ideographic)}
	Join_Control                       = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Join_Control)}
	Logical_Order_Exception            = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Logical_Order_Exception)}
	Noncharacter_Code_Point            = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Noncharacter_Code_Point)}
	Other_Alphabetic                   = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Other_Alphabetic)}
	Other_Default_Ignorable_Code_Point = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Other_Default_Ignorable_Code_Point)}
	Other_Grapheme_Extend              = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Other_Grapheme_Extend)}
	Other_ID_Continue                  = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Other_ID_Continue)}
	Other_ID_Start                     = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Other_ID_Start)}
	Other_Lowercase                    = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Other_Lowercase)}
	Other_Math                         = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Other_Math)}
	Other_Uppercase                    = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Other_Uppercase)}
	Pattern_Syntax                     = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Pattern_Syntax)}
	Pattern_White_Space                = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Pattern_White_Space)}
	Prepended_Concatenation_Mark       = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Prepended_Concatenation_Mark)}
	Quotation_Mark                     = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Quotation_Mark)}
	Radical                            = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Radical)}
	Regional_Indicator                 = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Regional_Indicator)}
	STerm                              = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.STerm)}
	Sentence_Terminal                  = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Sentence_Terminal)}
	Soft_Dotted                        = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Soft_Dotted)}
	Terminal_Punctuation               = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Terminal_Punctuation)}
	Unified_Ideograph                  = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Unified_Ideograph)}
	Variation_Selector                 = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.Variation_Selector)}
	White_Space                        = &RangeTable{LatinOffset: -(kindProperty<<32 | unidata.White_Space)}
)

// Properties has the tables by name.
var Properties = map[string]*RangeTable{
	"ASCII_Hex_Digit":                    ASCII_Hex_Digit,
	"Bidi_Control":                       Bidi_Control,
	"Dash":                               Dash,
	"Deprecated":                         Deprecated,
	"Diacritic":                          Diacritic,
	"Extender":                           Extender,
	"Hex_Digit":                          Hex_Digit,
	"Hyphen":                             Hyphen,
	"IDS_Binary_Operator":                IDS_Binary_Operator,
	"IDS_Trinary_Operator":               IDS_Trinary_Operator,
	"Ideographic":                        Ideographic,
	"Join_Control":                       Join_Control,
	"Logical_Order_Exception":            Logical_Order_Exception,
	"Noncharacter_Code_Point":            Noncharacter_Code_Point,
	"Other_Alphabetic":                   Other_Alphabetic,
	"Other_Default_Ignorable_Code_Point": Other_Default_Ignorable_Code_Point,
	"Other_Grapheme_Extend":              Other_Grapheme_Extend,
	"Other_ID_Continue":                  Other_ID_Continue,
	"Other_ID_Start":                     Other_ID_Start,
	"Other_Lowercase":                    Other_Lowercase,
	"Other_Math":                         Other_Math,
	"Other_Uppercase":                    Other_Uppercase,
	"Pattern_Syntax":                     Pattern_Syntax,
	"Pattern_White_Space":                Pattern_White_Space,
	"Prepended_Concatenation_Mark":       Prepended_Concatenation_Mark,
	"Quotation_Mark":                     Quotation_Mark,
	"Radical":                            Radical,
	"Regional_Indicator":                 Regional_Indicator,
	"STerm":                              STerm,
	"Sentence_Terminal":                  Sentence_Terminal,
	"Soft_Dotted":                        Soft_Dotted,
	"Terminal_Punctuation":               Terminal_Punctuation,
	"Unified_Ideograph":                  Unified_Ideograph,
	"Variation_Selector":                 Variation_Selector,
	"White_Space":                        White_Space,
}

// FoldCategory has the code points outside a category that are equal to some in it but for case.
var FoldCategory = map[string]*RangeTable{
	"L":  {R16: []Range16{{0x345, 0x345, 1}}, LatinOffset: 0},
	"Ll": {R16: []Range16{{0x41, 0x5a, 1}, {0xc0, 0xd6, 1}, {0xd8, 0xde, 1}, {0x100, 0x12e, 2}, {0x132, 0x136, 2}, {0x139, 0x147, 2}, {0x14a, 0x178, 2}, {0x179, 0x17d, 2}, {0x181, 0x182, 1}, {0x184, 0x186, 2}, {0x187, 0x189, 2}, {0x18a, 0x18b, 1}, {0x18e, 0x191, 1}, {0x193, 0x194, 1}, {0x196, 0x198, 1}, {0x19c, 0x19d, 1}, {0x19f, 0x1a0, 1}, {0x1a2, 0x1a6, 2}, {0x1a7, 0x1a9, 2}, {0x1ac, 0x1ae, 2}, {0x1af, 0x1b1, 2}, {0x1b2, 0x1b3, 1}, {0x1b5, 0x1b7, 2}, {0x1b8, 0x1bc, 4}, {0x1c4, 0x1c5, 1}, {0x1c7, 0x1c8, 1}, {0x1ca, 0x1cb, 1}, {0x1cd, 0x1db, 2}, {0x1de, 0x1ee, 2}, {0x1f1, 0x1f2, 1}, {0x1f4, 0x1f6, 2}, {0x1f7, 0x1f8, 1}, {0x1fa, 0x232, 2}, {0x23a, 0x23b, 1}, {0x23d, 0x23e, 1}, {0x241, 0x243, 2}, {0x244, 0x246, 1}, {0x248, 0x24e, 2}, {0x345, 0x370, 43}, {0x372, 0x376, 4}, {0x37f, 0x386, 7}, {0x388, 0x38a, 1}, {0x38c, 0x38e, 2}, {0x38f, 0x391, 2}, {0x392, 0x3a1, 1}, {0x3a3, 0x3ab, 1}, {0x3cf, 0x3d8, 9}, {0x3da, 0x3ee, 2}, {0x3f4, 0x3f7, 3}, {0x3f9, 0x3fa, 1}, {0x3fd, 0x42f, 1}, {0x460, 0x480, 2}, {0x48a, 0x4c0, 2}, {0x4c1, 0x4cd, 2}, {0x4d0, 0x52e, 2}, {0x531, 0x556, 1}, {0x10a0, 0x10c5, 1}, {0x10c7, 0x10cd, 6}, {0x13a0, 0x13f5, 1}, {0x1c90, 0x1cba, 1}, {0x1cbd, 0x1cbf, 1}, {0x1e00, 0x1e94, 2}, {0x1e9e, 0x1efe, 2}, {0x1f08, 0x1f0f, 1}, {0x1f18, 0x1f1d, 1}, {0x1f28, 0x1f2f, 1}, {0x1f38, 0x1f3f, 1}, {0x1f48, 0x1f4d, 1}, {0x1f59, 0x1f5f, 2}, {0x1f68, 0x1f6f, 1}, {0x1f88, 0x1f8f, 1}, {0x1f98, 0x1f9f, 1}, {0x1fa8, 0x1faf, 1}, {0x1fb8, 0x1fbc, 1}, {0x1fc8, 0x1fcc, 1}, {0x1fd8, 0x1fdb, 1}, {0x1fe8, 0x1fec, 1}, {0x1ff8, 0x1ffc, 1}, {0x2126, 0x212a, 4}, {0x212b, 0x2132, 7}, {0x2183, 0x2c00, 2685}, {0x2c01, 0x2c2f, 1}, {0x2c60, 0x2c62, 2}, {0x2c63, 0x2c64, 1}, {0x2c67, 0x2c6d, 2}, {0x2c6e, 0x2c70, 1}, {0x2c72, 0x2c75, 3}, {0x2c7e, 0x2c80, 1}, {0x2c82, 0x2ce2, 2}, {0x2ceb, 0x2ced, 2}, {0x2cf2, 0xa640, 31054}, {0xa642, 0xa66c, 2}, {0xa680, 0xa69a, 2}, {0xa722, 0xa72e, 2}, {0xa732, 0xa76e, 2}, {0xa779, 0xa77d, 2}, {0xa77e, 0xa786, 2}, {0xa78b, 0xa78d, 2}, {0xa790, 0xa792, 2}, {0xa796, 0xa7aa, 2}, {0xa7ab, 0xa7ae, 1}, {0xa7b0, 0xa7b4, 1}, {0xa7b6, 0xa7c4, 2}, {0xa7c5, 0xa7c7, 1}, {0xa7c9, 0xa7d0, 7}, {0xa7d6, 0xa7d8, 2}, {0xa7f5, 0xff21, 22316}, {0xff22, 0xff3a, 1}}, R32: []Range32{{0x10400, 0x10427, 1}, {0x104b0, 0x104d3, 1}, {0x10570, 0x1057a, 1}, {0x1057c, 0x1058a, 1}, {0x1058c, 0x10592, 1}, {0x10594, 0x10595, 1}, {0x10c80, 0x10cb2, 1}, {0x118a0, 0x118bf, 1}, {0x16e40, 0x16e5f, 1}, {0x1e900, 0x1e921, 1}}, LatinOffset: 3},
	"Lt": {R16: []Range16{{0x1c4, 0x1c6, 2}, {0x1c7, 0x1c9, 2}, {0x1ca, 0x1cc, 2}, {0x1f1, 0x1f3, 2}, {0x1f80, 0x1f87, 1}, {0x1f90, 0x1f97, 1}, {0x1fa0, 0x1fa7, 1}, {0x1fb3, 0x1fc3, 16}, {0x1ff3, 0x1ff3, 1}}, LatinOffset: 0},
	"Lu": {R16: []Range16{{0x61, 0x7a, 1}, {0xb5, 0xdf, 42}, {0xe0, 0xf6, 1}, {0xf8, 0xff, 1}, {0x101, 0x12f, 2}, {0x133, 0x137, 2}, {0x13a, 0x148, 2}, {0x14b, 0x177, 2}, {0x17a, 0x17e, 2}, {0x17f, 0x180, 1}, {0x183, 0x185, 2}, {0x188, 0x18c, 4}, {0x192, 0x195, 3}, {0x199, 0x19a, 1}, {0x19e, 0x1a1, 3}, {0x1a3, 0x1a5, 2}, {0x1a8, 0x1ad, 5}, {0x1b0, 0x1b4, 4}, {0x1b6, 0x1b9, 3}, {0x1bd, 0x1bf, 2}, {0x1c5, 0x1c6, 1}, {0x1c8, 0x1c9, 1}, {0x1cb, 0x1cc, 1}, {0x1ce, 0x1dc, 2}, {0x1dd, 0x1ef, 2}, {0x1f2, 0x1f3, 1}, {0x1f5, 0x1f9, 4}, {0x1fb, 0x21f, 2}, {0x223, 0x233, 2}, {0x23c, 0x23f, 3}, {0x240, 0x242, 2}, {0x247, 0x24f, 2}, {0x250, 0x254, 1}, {0x256, 0x257, 1}, {0x259, 0x25b, 2}, {0x25c, 0x260, 4}, {0x261, 0x265, 2}, {0x266, 0x268, 2}, {0x269, 0x26c, 1}, {0x26f, 0x271, 2}, {0x272, 0x275, 3}, {0x27d, 0x280, 3}, {0x282, 0x283, 1}, {0x287, 0x28c, 1}, {0x292, 0x29d, 11}, {0x29e, 0x345, 167}, {0x371, 0x373, 2}, {0x377, 0x37b, 4}, {0x37c, 0x37d, 1}, {0x3ac, 0x3af, 1}, {0x3b1, 0x3ce, 1}, {0x3d0, 0x3d1, 1}, {0x3d5, 0x3d7, 1}, {0x3d9, 0x3ef, 2}, {0x3f0, 0x3f3, 1}, {0x3f5, 0x3fb, 3}, {0x430, 0x45f, 1}, {0x461, 0x481, 2}, {0x48b, 0x4bf, 2}, {0x4c2, 0x4ce, 2}, {0x4cf, 0x52f, 2}, {0x561, 0x586, 1}, {0x10d0, 0x10fa, 1}, {0x10fd, 0x10ff, 1}, {0x13f8, 0x13fd, 1}, {0x1c80, 0x1c88, 1}, {0x1d79, 0x1d7d, 4}, {0x1d8e, 0x1e01, 115}, {0x1e03, 0x1e95, 2}, {0x1e9b, 0x1ea1, 6}, {0x1ea3, 0x1eff, 2}, {0x1f00, 0x1f07, 1}, {0x1f10, 0x1f15, 1}, {0x1f20, 0x1f27, 1}, {0x1f30, 0x1f37, 1}, {0x1f40, 0x1f45, 1}, {0x1f51, 0x1f57, 2}, {0x1f60, 0x1f67, 1}, {0x1f70, 0x1f7d, 1}, {0x1fb0, 0x1fb1, 1}, {0x1fbe, 0x1fd0, 18}, {0x1fd1, 0x1fe0, 15}, {0x1fe1, 0x1fe5, 4}, {0x214e, 0x2184, 54}, {0x2c30, 0x2c5f, 1}, {0x2c61, 0x2c65, 4}, {0x2c66, 0x2c6c, 2}, {0x2c73, 0x2c76, 3}, {0x2c81, 0x2ce3, 2}, {0x2cec, 0x2cee, 2}, {0x2cf3, 0x2d00, 13}, {0x2d01, 0x2d25, 1}, {0x2d27, 0x2d2d, 6}, {0xa641, 0xa66d, 2}, {0xa681, 0xa69b, 2}, {0xa723, 0xa72f, 2}, {0xa733, 0xa76f, 2}, {0xa77a, 0xa77c, 2}, {0xa77f, 0xa787, 2}, {0xa78c, 0xa791, 5}, {0xa793, 0xa794, 1}, {0xa797, 0xa7a9, 2}, {0xa7b5, 0xa7c3, 2}, {0xa7c8, 0xa7ca, 2}, {0xa7d1, 0xa7d7, 6}, {0xa7d9, 0xa7f6, 29}, {0xab53, 0xab70, 29}, {0xab71, 0xabbf, 1}, {0xff41, 0xff5a, 1}}, R32: []Range32{{0x10428, 0x1044f, 1}, {0x104d8, 0x104fb, 1}, {0x10597, 0x105a1, 1}, {0x105a3, 0x105b1, 1}, {0x105b3, 0x105b9, 1}, {0x105bb, 0x105bc, 1}, {0x10cc0, 0x10cf2, 1}, {0x118c0, 0x118df, 1}, {0x16e60, 0x16e7f, 1}, {0x1e922, 0x1e943, 1}}, LatinOffset: 4},
	"M":  {R16: []Range16{{0x399, 0x3b9, 32}, {0x1fbe, 0x1fbe, 1}}, LatinOffset: 0},
	"Mn": {R16: []Range16{{0x399, 0x3b9, 32}, {0x1fbe, 0x1fbe, 1}}, LatinOffset: 0},
}

// FoldScript has the code points outside a script that are equal to some in it but for case.
var FoldScript = map[string]*RangeTable{
	"Common":    {R16: []Range16{{0x39c, 0x3bc, 32}}, LatinOffset: 0},
	"Greek":     {R16: []Range16{{0xb5, 0x345, 656}}, LatinOffset: 0},
	"Inherited": {R16: []Range16{{0x399, 0x3b9, 32}, {0x1fbe, 0x1fbe, 1}}, LatinOffset: 0},
}

// CaseRanges has the case mappings of all letters as ranges.
var CaseRanges = []CaseRange{
	{0x41, 0x5a, d{0, 32, 0}},
	{0x61, 0x7a, d{-32, 0, -32}},
	{0xb5, 0xb5, d{743, 0, 743}},
	{0xc0, 0xd6, d{0, 32, 0}},
	{0xd8, 0xde, d{0, 32, 0}},
	{0xe0, 0xf6, d{-32, 0, -32}},
	{0xf8, 0xfe, d{-32, 0, -32}},
	{0xff, 0xff, d{121, 0, 121}},
	{0x100, 0x12f, d{1114112, 1114112, 1114112}},
	{0x130, 0x130, d{0, -199, 0}},
	{0x131, 0x131, d{-232, 0, -232}},
	{0x132, 0x137, d{1114112, 1114112, 1114112}},
	{0x139, 0x148, d{1114112, 1114112, 1114112}},
	{0x14a, 0x177, d{1114112, 1114112, 1114112}},
	{0x178, 0x178, d{0, -121, 0}},
	{0x179, 0x17e, d{1114112, 1114112, 1114112}},
	{0x17f, 0x17f, d{-300, 0, -300}},
	{0x180, 0x180, d{195, 0, 195}},
	{0x181, 0x181, d{0, 210, 0}},
	{0x182, 0x185, d{1114112, 1114112, 1114112}},
	{0x186, 0x186, d{0, 206, 0}},
	{0x187, 0x188, d{1114112, 1114112, 1114112}},
	{0x189, 0x18a, d{0, 205, 0}},
	{0x18b, 0x18c, d{1114112, 1114112, 1114112}},
	{0x18e, 0x18e, d{0, 79, 0}},
	{0x18f, 0x18f, d{0, 202, 0}},
	{0x190, 0x190, d{0, 203, 0}},
	{0x191, 0x192, d{1114112, 1114112, 1114112}},
	{0x193, 0x193, d{0, 205, 0}},
	{0x194, 0x194, d{0, 207, 0}},
	{0x195, 0x195, d{97, 0, 97}},
	{0x196, 0x196, d{0, 211, 0}},
	{0x197, 0x197, d{0, 209, 0}},
	{0x198, 0x199, d{1114112, 1114112, 1114112}},
	{0x19a, 0x19a, d{163, 0, 163}},
	{0x19c, 0x19c, d{0, 211, 0}},
	{0x19d, 0x19d, d{0, 213, 0}},
	{0x19e, 0x19e, d{130, 0, 130}},
	{0x19f, 0x19f, d{0, 214, 0}},
	{0x1a0, 0x1a5, d{1114112, 1114112, 1114112}},
	{0x1a6, 0x1a6, d{0, 218, 0}},
	{0x1a7, 0x1a8, d{1114112, 1114112, 1114112}},
	{0x1a9, 0x1a9, d{0, 218, 0}},
	{0x1ac, 0x1ad, d{1114112, 1114112, 1114112}},
	{0x1ae, 0x1ae, d{0, 218, 0}},
	{0x1af, 0x1b0, d{1114112, 1114112, 1114112}},
	{0x1b1, 0x1b2, d{0, 217, 0}},
	{0x1b3, 0x1b6, d{1114112, 1114112, 1114112}},
	{0x1b7, 0x1b7, d{0, 219, 0}},
	{0x1b8, 0x1b9, d{1114112, 1114112, 1114112}},
	{0x1bc, 0x1bd, d{1114112, 1114112, 1114112}},
	{0x1bf, 0x1bf, d{56, 0, 56}},
	{0x1c4, 0x1c4, d{0, 2, 1}},
	{0x1c5, 0x1c5, d{-1, 1, 0}},
	{0x1c6, 0x1c6, d{-2, 0, -1}},
	{0x1c7, 0x1c7, d{0, 2, 1}},
	{0x1c8, 0x1c8, d{-1, 1, 0}},
	{0x1c9, 0x1c9, d{-2, 0, -1}},
	{0x1ca, 0x1ca, d{0, 2, 1}},
	{0x1cb, 0x1cb, d{-1, 1, 0}},
	{0x1cc, 0x1cc, d{-2, 0, -1}},
	{0x1cd, 0x1dc, d{1114112, 1114112, 1114112}},
	{0x1dd, 0x1dd, d{-79, 0, -79}},
	{0x1de, 0x1ef, d{1114112, 1114112, 1114112}},
	{0x1f1, 0x1f1, d{0, 2, 1}},
	{0x1f2, 0x1f2, d{-1, 1, 0}},
	{0x1f3, 0x1f3, d{-2, 0, -1}},
	{0x1f4, 0x1f5, d{1114112, 1114112, 1114112}},
	{0x1f6, 0x1f6, d{0, -97, 0}},
	{0x1f7, 0x1f7, d{0, -56, 0}},
	{0x1f8, 0x21f, d{1114112, 1114112, 1114112}},
	{0x220, 0x220, d{0, -130, 0}},
	{0x222, 0x233, d{1114112, 1114112, 1114112}},
	{0x23a, 0x23a, d{0, 10795, 0}},
	{0x23b, 0x23c, d{1114112, 1114112, 1114112}},
	{0x23d, 0x23d, d{0, -163, 0}},
	{0x23e, 0x23e, d{0, 10792, 0}},
	{0x23f, 0x240, d{10815, 0, 10815}},
	{0x241, 0x242, d{1114112, 1114112, 1114112}},
	{0x243, 0x243, d{0, -195, 0}},
	{0x244, 0x244, d{0, 69, 0}},
	{0x245, 0x245, d{0, 71, 0}},
	{0x246, 0x24f, d{1114112, 1114112, 1114112}},
	{0x250, 0x250, d{10783, 0, 10783}},
	{0x251, 0x251, d{10780, 0, 10780}},
	{0x252, 0x252, d{10782, 0, 10782}},
	{0x253, 0x253, d{-210, 0, -210}},
	{0x254, 0x254, d{-206, 0, -206}},
	{0x256, 0x257, d{-205, 0, -205}},
	{0x259, 0x259, d{-202, 0, -202}},
	{0x25b, 0x25b, d{-203, 0, -203}},
	{0x25c, 0x25c, d{42319, 0, 42319}},
	{0x260, 0x260, d{-205, 0, -205}},
	{0x261, 0x261, d{42315, 0, 42315}},
	{0x263, 0x263, d{-207, 0, -207}},
	{0x265, 0x265, d{42280, 0, 42280}},
	{0x266, 0x266, d{42308, 0, 42308}},
	{0x268, 0x268, d{-209, 0, -209}},
	{0x269, 0x269, d{-211, 0, -211}},
	{0x26a, 0x26a, d{42308, 0, 42308}},
	{0x26b, 0x26b, d{10743, 0, 10743}},
	{0x26c, 0x26c, d{42305, 0, 42305}},
	{0x26f, 0x26f, d{-211, 0, -211}},
	{0x271, 0x271, d{10749, 0, 10749}},
	{0x272, 0x272, d{-213, 0, -213}},
	{0x275, 0x275, d{-214, 0, -214}},
	{0x27d, 0x27d, d{10727, 0, 10727}},
	{0x280, 0x280, d{-218, 0, -218}},
	{0x282, 0x282, d{42307, 0, 42307}},
	{0x283, 0x283, d{-218, 0, -218}},
	{0x287, 0x287, d{42282, 0, 42282}},
	{0x288, 0x288, d{-218, 0, -218}},
	{0x289, 0x289, d{-69, 0, -69}},
	{0x28a, 0x28b, d{-217, 0, -217}},
	{0x28c, 0x28c, d{-71, 0, -71}},
	{0x292, 0x292, d{-219, 0, -219}},
	{0x29d, 0x29d, d{42261, 0, 42261}},
	{0x29e, 0x29e, d{42258, 0, 42258}},
	{0x345, 0x345, d{84, 0, 84}},
	{0x370, 0x373, d{1114112, 1114112, 1114112}},
	{0x376, 0x377, d{1114112, 1114112, 1114112}},
	{0x37b, 0x37d, d{130, 0, 130}},
	{0x37f, 0x37f, d{0, 116, 0}},
	{0x386, 0x386, d{0, 38, 0}},
	{0x388, 0x38a, d{0, 37, 0}},
	{0x38c, 0x38c, d{0, 64, 0}},
	{0x38e, 0x38f, d{0, 63, 0}},
	{0x391, 0x3a1, d{0, 32, 0}},
	{0x3a3, 0x3ab, d{0, 32, 0}},
	{0x3ac, 0x3ac, d{-38, 0, -38}},
	{0x3ad, 0x3af, d{-37, 0, -37}},
	{0x3b1, 0x3c1, d{-32, 0, -32}},
	{0x3c2, 0x3c2, d{-31, 0, -31}},
	{0x3c3, 0x3cb, d{-32, 0, -32}},
	{0x3cc, 0x3cc, d{-64, 0, -64}},
	{0x3cd, 0x3ce, d{-63, 0, -63}},
	{0x3cf, 0x3cf, d{0, 8, 0}},
	{0x3d0, 0x3d0, d{-62, 0, -62}},
	{0x3d1, 0x3d1, d{-57, 0, -57}},
	{0x3d5, 0x3d5, d{-47, 0, -47}},
	{0x3d6, 0x3d6, d{-54, 0, -54}},
	{0x3d7, 0x3d7, d{-8, 0, -8}},
	{0x3d8, 0x3ef, d{1114112, 1114112, 1114112}},
	{0x3f0, 0x3f0, d{-86, 0, -86}},
	{0x3f1, 0x3f1, d{-80, 0, -80}},
	{0x3f2, 0x3f2, d{7, 0, 7}},
	{0x3f3, 0x3f3, d{-116, 0, -116}},
	{0x3f4, 0x3f4, d{0, -60, 0}},
	{0x3f5, 0x3f5, d{-96, 0, -96}},
	{0x3f7, 0x3f8, d{1114112, 1114112, 1114112}},
	{0x3f9, 0x3f9, d{0, -7, 0}},
	{0x3fa, 0x3fb, d{1114112, 1114112, 1114112}},
	{0x3fd, 0x3ff, d{0, -130, 0}},
	{0x400, 0x40f, d{0, 80, 0}},
	{0x410, 0x42f, d{0, 32, 0}},
	{0x430, 0x44f, d{-32, 0, -32}},
	{0x450, 0x45f, d{-80, 0, -80}},
	{0x460, 0x481, d{1114112, 1114112, 1114112}},
	{0x48a, 0x4bf, d{1114112, 1114112, 1114112}},
	{0x4c0, 0x4c0, d{0, 15, 0}},
	{0x4c1, 0x4ce, d{1114112, 1114112, 1114112}},
	{0x4cf, 0x4cf, d{-15, 0, -15}},
	{0x4d0, 0x52f, d{1114112, 1114112, 1114112}},
	{0x531, 0x556, d{0, 48, 0}},
	{0x561, 0x586, d{-48, 0, -48}},
	{0x10a0, 0x10c5, d{0, 7264, 0}},
	{0x10c7, 0x10c7, d{0, 7264, 0}},
	{0x10cd, 0x10cd, d{0, 7264, 0}},
	{0x10d0, 0x10fa, d{3008, 0, 0}},
	{0x10fd, 0x10ff, d{3008, 0, 0}},
	{0x13a0, 0x13ef, d{0, 38864, 0}},
	{0x13f0, 0x13f5, d{0, 8, 0}},
	{0x13f8, 0x13fd, d{-8, 0, -8}},
	{0x1c80, 0x1c80, d{-6254, 0, -6254}},
	{0x1c81, 0x1c81, d{-6253, 0, -6253}},
	{0x1c82, 0x1c82, d{-6244, 0, -6244}},
	{0x1c83, 0x1c84, d{-6242, 0, -6242}},
	{0x1c85, 0x1c85, d{-6243, 0, -6243}},
	{0x1c86, 0x1c86, d{-6236, 0, -6236}},
	{0x1c87, 0x1c87, d{-6181, 0, -6181}},
	{0x1c88, 0x1c88, d{35266, 0, 35266}},
	{0x1c90, 0x1cba, d{0, -3008, 0}},
	{0x1cbd, 0x1cbf, d{0, -3008, 0}},
	{0x1d79, 0x1d79, d{35332, 0, 35332}},
	{0x1d7d, 0x1d7d, d{3814, 0, 3814}},
	{0x1d8e, 0x1d8e, d{35384, 0, 35384}},
	{0x1e00, 0x1e95, d{1114112, 1114112, 1114112}},
	{0x1e9b, 0x1e9b, d{-59, 0, -59}},
	{0x1e9e, 0x1e9e, d{0, -7615, 0}},
	{0x1ea0, 0x1eff, d{1114112, 1114112, 1114112}},
	{0x1f00, 0x1f07, d{8, 0, 8}},
	{0x1f08, 0x1f0f, d{0, -8, 0}},
	{0x1f10, 0x1f15, d{8, 0, 8}},
	{0x1f18, 0x1f1d, d{0, -8, 0}},
	{0x1f20, 0x1f27, d{8, 0, 8}},
	{0x1f28, 0x1f2f, d{0, -8, 0}},
	{0x1f30, 0x1f37, d{8, 0, 8}},
	{0x1f38, 0x1f3f, d{0, -8, 0}},
	{0x1f40, 0x1f45, d{8, 0, 8}},
	{0x1f48, 0x1f4d, d{0, -8, 0}},
	{0x1f51, 0x1f51, d{8, 0, 8}},
	{0x1f53, 0x1f53, d{8, 0, 8}},
	{0x1f55, 0x1f55, d{8, 0, 8}},
	{0x1f57, 0x1f57, d{8, 0, 8}},
	{0x1f59, 0x1f59, d{0, -8, 0}},
	{0x1f5b, 0x1f5b, d{0, -8, 0}},
	{0x1f5d, 0x1f5d, d{0, -8, 0}},
	{0x1f5f, 0x1f5f, d{0, -8, 0}},
	{0x1f60, 0x1f67, d{8, 0, 8}},
	{0x1f68, 0x1f6f, d{0, -8, 0}},
	{0x1f70, 0x1f71, d{74, 0, 74}},
	{0x1f72, 0x1f75, d{86, 0, 86}},
	{0x1f76, 0x1f77, d{100, 0, 100}},
	{0x1f78, 0x1f79, d{128, 0, 128}},
	{0x1f7a, 0x1f7b, d{112, 0, 112}},
	{0x1f7c, 0x1f7d, d{126, 0, 126}},
	{0x1f80, 0x1f87, d{8, 0, 8}},
	{0x1f88, 0x1f8f, d{0, -8, 0}},
	{0x1f90, 0x1f97, d{8, 0, 8}},
	{0x1f98, 0x1f9f, d{0, -8, 0}},
	{0x1fa0, 0x1fa7, d{8, 0, 8}},
	{0x1fa8, 0x1faf, d{0, -8, 0}},
	{0x1fb0, 0x1fb1, d{8, 0, 8}},
	{0x1fb3, 0x1fb3, d{9, 0, 9}},
	{0x1fb8, 0x1fb9, d{0, -8, 0}},
	{0x1fba, 0x1fbb, d{0, -74, 0}},
	{0x1fbc, 0x1fbc, d{0, -9, 0}},
	{0x1fbe, 0x1fbe, d{-7205, 0, -7205}},
	{0x1fc3, 0x1fc3, d{9, 0, 9}},
	{0x1fc8, 0x1fcb, d{0, -86, 0}},
	{0x1fcc, 0x1fcc, d{0, -9, 0}},
	{0x1fd0, 0x1fd1, d{8, 0, 8}},
	{0x1fd8, 0x1fd9, d{0, -8, 0}},
	{0x1fda, 0x1fdb, d{0, -100, 0}},
	{0x1fe0, 0x1fe1, d{8, 0, 8}},
	{0x1fe5, 0x1fe5, d{7, 0, 7}},
	{0x1fe8, 0x1fe9, d{0, -8, 0}},
	{0x1fea, 0x1feb, d{0, -112, 0}},
	{0x1fec, 0x1fec, d{0, -7, 0}},
	{0x1ff3, 0x1ff3, d{9, 0, 9}},
	{0x1ff8, 0x1ff9, d{0, -128, 0}},
	{0x1ffa, 0x1ffb, d{0, -126, 0}},
	{0x1ffc, 0x1ffc, d{0, -9, 0}},
	{0x2126, 0x2126, d{0, -7517, 0}},
	{0x212a, 0x212a, d{0, -8383, 0}},
	{0x212b, 0x212b, d{0, -8262, 0}},
	{0x2132, 0x2132, d{0, 28, 0}},
	{0x214e, 0x214e, d{-28, 0, -28}},
	{0x2160, 0x216f, d{0, 16, 0}},
	{0x2170, 0x217f, d{-16, 0, -16}},
	{0x2183, 0x2184, d{1114112, 1114112, 1114112}},
	{0x24b6, 0x24cf, d{0, 26, 0}},
	{0x24d0, 0x24e9, d{-26, 0, -26}},
	{0x2c00, 0x2c2f, d{0, 48, 0}},
	{0x2c30, 0x2c5f, d{-48, 0, -48}},
	{0x2c60, 0x2c61, d{1114112, 1114112, 1114112}},
	{0x2c62, 0x2c62, d{0, -10743, 0}},
	{0x2c63, 0x2c63, d{0, -3814, 0}},
	{0x2c64, 0x2c64, d{0, -10727, 0}},
	{0x2c65, 0x2c65, d{-10795, 0, -10795}},
	{0x2c66, 0x2c66, d{-10792, 0, -10792}},
	{0x2c67, 0x2c6c, d{1114112, 1114112, 1114112}},
	{0x2c6d, 0x2c6d, d{0, -10780, 0}},
	{0x2c6e, 0x2c6e, d{0, -10749, 0}},
	{0x2c6f, 0x2c6f, d{0, -10783, 0}},
	{0x2c70, 0x2c70, d{0, -10782, 0}},
	{0x2c72, 0x2c73, d{1114112, 1114112, 1114112}},
	{0x2c75, 0x2c76, d{1114112, 1114112, 1114112}},
	{0x2c7e, 0x2c7f, d{0, -10815, 0}},
	{0x2c80, 0x2ce3, d{1114112, 1114112, 1114112}},
	{0x2ceb, 0x2cee, d{1114112, 1114112, 1114112}},
	{0x2cf2, 0x2cf3, d{1114112, 1114112, 1114112}},
	{0x2d00, 0x2d25, d{-7264, 0, -7264}},
	{0x2d27, 0x2d27, d{-7264, 0, -7264}},
	{0x2d2d, 0x2d2d, d{-7264, 0, -7264}},
	{0xa640, 0xa66d, d{1114112, 1114112, 1114112}},
	{0xa680, 0xa69b, d{1114112, 1114112, 1114112}},
	{0xa722, 0xa72f, d{1114112, 1114112, 1114112}},
	{0xa732, 0xa76f, d{1114112, 1114112, 1114112}},
	{0xa779, 0xa77c, d{1114112, 1114112, 1114112}},
	{0xa77d, 0xa77d, d{0, -35332, 0}},
	{0xa77e, 0xa787, d{1114112, 1114112, 1114112}},
	{0xa78b, 0xa78c, d{1114112, 1114112, 1114112}},
	{0xa78d, 0xa78d, d{0, -42280, 0}},
	{0xa790, 0xa793, d{1114112, 1114112, 1114112}},
	{0xa794, 0xa794, d{48, 0, 48}},
	{0xa796, 0xa7a9, d{1114112, 1114112, 1114112}},
	{0xa7aa, 0xa7aa, d{0, -42308, 0}},
	{0xa7ab, 0xa7ab, d{0, -42319, 0}},
	{0xa7ac, 0xa7ac, d{0, -42315, 0}},
	{0xa7ad, 0xa7ad, d{0, -42305, 0}},
	{0xa7ae, 0xa7ae, d{0, -42308, 0}},
	{0xa7b0, 0xa7b0, d{0, -42258, 0}},
	{0xa7b1, 0xa7b1, d{0, -42282, 0}},
	{0xa7b2, 0xa7b2, d{0, -42261, 0}},
	{0xa7b3, 0xa7b3, d{0, 928, 0}},
	{0xa7b4, 0xa7c3, d{1114112, 1114112, 1114112}},
	{0xa7c4, 0xa7c4, d{0, -48, 0}},
	{0xa7c5, 0xa7c5, d{0, -42307, 0}},
	{0xa7c6, 0xa7c6, d{0, -35384, 0}},
	{0xa7c7, 0xa7ca, d{1114112, 1114112, 1114112}},
	{0xa7d0, 0xa7d1, d{1114112, 1114112, 1114112}},
	{0xa7d6, 0xa7d9, d{1114112, 1114112, 1114112}},
	{0xa7f5, 0xa7f6, d{1114112, 1114112, 1114112}},
	{0xab53, 0xab53, d{-928, 0, -928}},
	{0xab70, 0xabbf, d{-38864, 0, -38864}},
	{0xff21, 0xff3a, d{0, 32, 0}},
	{0xff41, 0xff5a, d{-32, 0, -32}},
	{0x10400, 0x10427, d{0, 40, 0}},
	{0x10428, 0x1044f, d{-40, 0, -40}},
	{0x104b0, 0x104d3, d{0, 40, 0}},
	{0x104d8, 0x104fb, d{-40, 0, -40}},
	{0x10570, 0x1057a, d{0, 39, 0}},
	{0x1057c, 0x1058a, d{0, 39, 0}},
	{0x1058c, 0x10592, d{0, 39, 0}},
	{0x10594, 0x10595, d{0, 39, 0}},
	{0x10597, 0x105a1, d{-39, 0, -39}},
	{0x105a3, 0x105b1, d{-39, 0, -39}},
	{0x105b3, 0x105b9, d{-39, 0, -39}},
	{0x105bb, 0x105bc, d{-39, 0, -39}},
	{0x10c80, 0x10cb2, d{0, 64, 0}},
	{0x10cc0, 0x10cf2, d{-64, 0, -64}},
	{0x118a0, 0x118bf, d{0, 32, 0}},
	{0x118c0, 0x118df, d{-32, 0, -32}},
	{0x16e40, 0x16e5f, d{0, 32, 0}},
	{0x16e60, 0x16e7f, d{-32, 0, -32}},
	{0x1e900, 0x1e921, d{0, 34, 0}},
	{0x1e922, 0x1e943, d{-34, 0, -34}},
}
