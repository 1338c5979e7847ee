using Gridlock.Solver.CpSat;

namespace Gridlock.Solver.Tests.CpSat;

public sealed class WasmEngineContractTests(EngineFixture fixture) : EngineContractTests(fixture, EngineChoice.Wasm);
