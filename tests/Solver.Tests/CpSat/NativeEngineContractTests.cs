using Gridlock.Solver.CpSat;

namespace Gridlock.Solver.Tests.CpSat;

public sealed class NativeEngineContractTests(EngineFixture fixture)
    : EngineContractTests(fixture, EngineChoice.Native);
