using Gridlock.Solver.Model;

namespace Gridlock.Solver.Search;

/// <summary>Counts the atoms that are decided; when the count is used up, the open ones are forced.</summary>
internal sealed class CompiledCount(CountOf constraint) : CompiledConstraint
{
    private readonly CompiledAtom[] _atoms = [.. constraint.Atoms.Select(atom => new CompiledAtom(atom))];
    private readonly int _least = constraint.Least;
    private readonly int _most = constraint.Most;

    internal override bool Propagate(Span<ulong> domains, ref ulong changed)
    {
        int holding = 0;
        int open = 0;
        foreach (ref readonly CompiledAtom atom in _atoms.AsSpan())
        {
            bool? decided = atom.Decided(domains);
            holding += decided == true ? 1 : 0;
            open += decided is null ? 1 : 0;
        }
        if (holding > _most || holding + open < _least)
        {
            return false;
        }
        bool rest;
        if (open == 0)
        {
            return true;
        }
        else if (holding + open == _least)
        {
            rest = true;
        }
        else if (holding == _most)
        {
            rest = false;
        }
        else
        {
            return true;
        }
        foreach (ref readonly CompiledAtom atom in _atoms.AsSpan())
        {
            // An atom on the same variables as an earlier one may have been decided meanwhile, against what is needed.
            bool? decided = atom.Decided(domains);
            if (decided is null && !atom.Force(rest, domains, ref changed))
            {
                return false;
            }
        }
        return true;
    }
}
