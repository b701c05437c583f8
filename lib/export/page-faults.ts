// What the content policy would not let work in a page, or what only React's own script would bring to
// life there: found in its HTML before it is served or written. Refuses nothing itself; app/respond does.

/**
 * A sign of a fault in HTML where every text and value is escaped; what it is; what to do instead. What is
 * rare stands first and what must come before it is looked up then: most pages have none.
 */
const signs: readonly [RegExp, string][] = [
  [/\sstyle="(?<=<\w[^<>]*)/, 'a style attribute, which the policy forbids; use a class, or attributes such as fill in SVG'],
  [/<style\b/, 'a <style> element, which the policy forbids; put the rules into components/style.css'],
  [/\son[a-z]+="(?<=<\w[^<>]*)/, 'an event attribute, which the policy forbids; listen for the event in components/enhance'],
  [/="\s*javascript:/i, 'a javascript: address, which the policy forbids; link to a page'],
  [/<base\b/, 'a <base> element, which the policy forbids; make addresses with href() of lib/urls.ts'],
  [
    /<script(?![^>]*\ssrc=)(?![^>]*\stype="(?:application\/ld\+json|speculationrules)")/,
    'an inline script; put it in a file in components/enhance',
  ],
  [
    /<!--\$[?~!]|<template\b|<div hidden="" id="S:/,
    'a part that waits for a script of React; render it at once, without Suspense and client components',
  ],
]

/** Each fault of a page, as `what stands in it; what to do instead`. */
export const findPageFaults = (html: string): string[] => signs.filter(([sign]) => sign.test(html)).map(([, fault]) => fault)
