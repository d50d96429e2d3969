import { gzipSync } from 'node:zlib';
import { binary, bytes, latin, text, utf16, type Case } from './case';

const VILLES = 'ville;énergie_kWh;coût\nOrléans;12,5;3,20\nNîmes;7,25;1,80\nBesançon;100,5;22,4\n';
const villes = {
	columns: 'ville:text énergie_kWh:number coût:number',
	rows: [
		['Orléans', 12.5, 3.2],
		['Nîmes', 7.25, 1.8],
		['Besançon', 100.5, 22.4]
	],
	delimiter: ';'
};
const simple = {
	columns: 'a:integer b:text',
	rows: [
		[1, 'x'],
		[2, 'y']
	]
};

export const encodings: Case[] = [
	text('UTF-8 that was encoded twice', 'r\u00c3\u00a9gion,v\nZ\u00c3\u00bcrich,1\nS\u00e3o Paulo,2\n', {
		count: 2,
		encoding: 'utf-8',
		notes: ['twice-encoded']
	}),
	text('UTF-8', VILLES, { ...villes, encoding: 'utf-8' }),
	binary('UTF-8 with a mark', [bytes(0xef, 0xbb, 0xbf), VILLES], { ...villes, encoding: 'utf-8' }),
	binary('UTF-16 LE with a mark', [utf16(VILLES, false, true)], { ...villes, encoding: 'utf-16le' }),
	binary('UTF-16 BE with a mark', [utf16(VILLES, true, true)], { ...villes, encoding: 'utf-16be' }),
	binary('UTF-16 LE without a mark', [utf16(VILLES, false, false)], {
		...villes,
		encoding: 'utf-16le',
		notes: ['encoding-guessed']
	}),
	binary('UTF-16 BE without a mark', [utf16(VILLES, true, false)], { ...villes, encoding: 'utf-16be' }),
	binary('Latin-1', [latin(VILLES)], { ...villes, encoding: 'windows-1252', notes: ['encoding-guessed'] }),
	binary('Windows-1252 with euro and apostrophe', [latin('nom,prix\nl’été,5 €\nété,7 €\nhiver,8 €\n')], {
		columns: 'nom:text prix:integer',
		rows: [
			['l’été', 5],
			['été', 7],
			['hiver', 8]
		],
		units: { prix: '€' }
	}),
	binary(
		'an encoding the reader names',
		[new Uint8Array([97, 44, 98, 10, 0x93, 0xfa, 0x96, 0x7b, 44, 49, 10, 0x93, 0xfa, 44, 50, 10])],
		{
			options: { encoding: 'shift_jis', headerLine: 1 },
			columns: 'a:text b:integer',
			rows: [
				['日本', 1],
				['日', 2]
			]
		}
	),
	binary(
		'a Latin-1 letter late in a file that was ASCII',
		['n,city\n', '1,Paris\n'.repeat(60_000), latin('2,Orléans\n')],
		{
			columns: 'n:integer city:text',
			count: 60_001,
			notes: ['bytes-repaired']
		}
	),
	binary('one Latin-1 line in UTF-8', ['n,city\n', '1,Orléans\n'.repeat(40_000), latin('2,Nîmes\n')], {
		columns: 'n:integer city:text',
		count: 40_001,
		notes: ['bytes-repaired']
	}),
	binary('NUL in a cell', ['a,b\n1,x', bytes(0), 'y\n2,z\n3,w\n4,q\n'], {
		columns: 'a:integer b:text',
		rows: [
			[1, 'x\0y'],
			[2, 'z'],
			[3, 'w'],
			[4, 'q']
		]
	}),
	binary('compressed', [gzipSync('a,b\n1,x\n2,y\n')], simple),
	binary('compressed Latin-1', [gzipSync(latin(VILLES))], { ...villes, encoding: 'windows-1252' }),
	binary('compressed and cut short', [gzipSync('a,b\n1,x\n2,y\n'.repeat(1000)).subarray(0, 40)], {
		what: 'broken-gzip'
	})
];

export const noTables: Case[] = [
	text('nothing', '', { what: 'empty' }),
	text('blanks only', '  \n\n \t\n', { what: 'empty' }),
	text(
		'a web page',
		'<!DOCTYPE html>\n<html><head><title>Login, please</title></head><body>a,b</body></html>',
		{ what: 'html' }
	),
	text('a web page without its type', '\n<html>\n<body>404, not found</body></html>', { what: 'html' }),
	text('XML', '<?xml version="1.0"?>\n<rows><row a="1" b="2"/></rows>', { what: 'xml' }),
	text('JSON', '[{"a": 1, "b": 2}, {"a": 3, "b": 4}]', { what: 'json' }),
	text('a JSON object', '{\n  "rows": [1, 2, 3]\n}', { what: 'json' }),
	text('JSON lines', '{"a": 1, "b": 2}\n{"a": 3, "b": 4}\n', { what: 'json' }),
	text('a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 12345\n', {
		what: 'lfs-pointer'
	}),
	binary('a PDF', ['%PDF-1.7\n', bytes(0xe2, 0xe3), '1 0 obj'], { what: 'pdf' }),
	binary('a zip archive', [bytes(0x50, 0x4b, 3, 4), 'data.csv'], { what: 'zip' }),
	binary('a workbook', [bytes(0x50, 0x4b, 3, 4), '[Content_Types].xml xl/workbook.xml'], {
		what: 'workbook'
	}),
	binary('an old workbook', [bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'x'], { what: 'workbook' }),
	binary('Parquet', ['PAR1', bytes(21, 4, 21)], { what: 'parquet' }),
	binary('bzip2', ['BZh91AY', bytes(1, 2, 3)], { what: 'archive' }),
	binary('zstd', [bytes(0x28, 0xb5, 0x2f, 0xfd, 1)], { what: 'archive' }),
	binary('an image', [bytes(0x89, 0x50, 0x4e, 0x47, 13, 10)], { what: 'image' }),
	binary(
		'a compressed archive',
		[gzipSync(Buffer.concat([Buffer.alloc(257, 'a'), Buffer.from('ustar'), Buffer.alloc(250)]))],
		{ what: 'archive' }
	),
	binary('a database', ['SQLite format 3', bytes(0)], { what: 'database' }),
	binary('bytes of no text', [Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 31)], { what: 'binary' }),
	binary('an Arrow file cut short', ['ARROW1', bytes(0, 0, 1, 2, 3)], { what: 'broken-arrow' })
];
