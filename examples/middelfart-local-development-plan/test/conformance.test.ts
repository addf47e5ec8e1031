import { testPlanningModel } from '@groundplan/planning-models/testing'
import { test } from 'vitest'
import { conformance } from '../src/conformance.js'

testPlanningModel(conformance.model, conformance.cases, test, conformance.options)
