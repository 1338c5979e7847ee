using Gridlock.Solver.Model;

namespace Gridlock.Solver.Search;

/// <summary>An atom that has to hold: arc consistency in both directions.</summary>
internal sealed class CompiledSingleAtom(Atom atom) : CompiledConstraint
{
    private readonly CompiledAtom _atom = new(atom);

    internal override bool Propagate(Span<ulong> domains, ref ulong changed) => _atom.Force(true, domains, ref changed);
}
