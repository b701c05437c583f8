import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { describe, expect, test } from 'vitest'
import { buildPolicy, formatMetaPolicy, formatPolicy, toHeadersFile, toServeConfig } from '../../../lib/publish/policy.ts'

/** What Google's evaluator holds against a policy, but for praise and hints about old browsers. */
const findWeaknesses = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => [Severity.HIGH, Severity.SYNTAX, Severity.MEDIUM, Severity.HIGH_MAYBE].includes(severity))
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`)

describe('the content policy', () => {
  test('has no weakness that an evaluator knows', () => {
    expect(findWeaknesses(formatPolicy(buildPolicy('/articles/noodles/')))).toEqual([])
    expect(findWeaknesses("script-src 'self' 'unsafe-inline'")).not.toEqual([]) // the evaluator does look
  })

  test('begins with nothing allowed and never allows inline code', () => {
    const policy = buildPolicy('/')
    expect(formatPolicy(policy)).toMatch(/^default-src 'none'; /)
    expect(formatPolicy(policy)).not.toMatch(/unsafe|https?:/)
    // a picture in the page itself is no code
    expect(Object.keys(policy).filter((directive) => policy[directive]?.includes('data:'))).toEqual(['img-src'])
  })

  test('forbids every frame but those of pages made for it', () => {
    expect(buildPolicy('/articles/noodles/')['frame-ancestors']).toEqual(["'none'"])
    expect(buildPolicy('/embed/noodles/')['frame-ancestors']).toEqual(['*'])
  })

  test('leaves out of a <meta> what browsers refuse there', () => {
    expect(formatMetaPolicy(buildPolicy('/'))).not.toContain('frame-ancestors')
    expect(formatMetaPolicy(buildPolicy('/'))).toContain("default-src 'none'")
  })
})

describe('host files', () => {
  const policyOf = (part: string) => formatPolicy(buildPolicy(part))

  test('_headers names the policy once for each part, and never for all of them', () => {
    const rules = toHeadersFile(['articles', 'embed']).split('\n\n')
    const ruleOf = (path: string) => rules.find((rule) => rule.startsWith(`${path}\n`))
    expect(ruleOf('/*')).not.toContain('Content-Security-Policy')
    expect(ruleOf('/')).toContain(policyOf('/'))
    expect(ruleOf('/articles/*')).toContain(policyOf('/articles/'))
    expect(ruleOf('/embed/*')).toContain('frame-ancestors *')
  })

  test('serve.json lets a later rule replace the policy', () => {
    const policies = toServeConfig().headers.flatMap(({ source, headers }) =>
      headers.filter(({ key }) => key === 'Content-Security-Policy').map(({ value }) => ({ source, value })),
    )
    expect(policies).toEqual([
      { source: '**', value: policyOf('/') },
      { source: 'embed/**', value: policyOf('/embed/') },
    ])
  })

  test('only files named by their bytes are kept for ever', () => {
    const sources = toServeConfig()
      .headers.filter(({ headers }) => headers.some(({ value }) => value?.includes('immutable')))
      .map(({ source }) => source)
    expect(sources).toEqual(['assets/**'])
  })
})
