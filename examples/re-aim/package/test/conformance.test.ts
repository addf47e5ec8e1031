import { testPlanningModel } from '@groundplan/planning-models/testing'
import { test } from 'vitest'
import { conformance } from '../src/conformance.js'

const { model, cases, options } = conformance
testPlanningModel(model, cases, test, options)
