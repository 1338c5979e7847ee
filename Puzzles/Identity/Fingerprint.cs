using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Identity;

/// <summary>A hash of a puzzle's logic, equal for puzzles that differ only in names, in the order of rows, artifacts and
/// conditions, or in the reading direction.</summary>
/// <remarks>Colour refinement (Weisfeiler and Leman, 1968) on the graph of variables, values and constraints as the solver sees
/// them: colours are made from neighbours' colours alone, so that no name and no order can enter. Values are vertices like
/// variables, so that mirroring the columns, which renames values, changes nothing.</remarks>
internal static class Fingerprint
{
    private const int Rounds = 5;
    private const ulong VariableColour = 1;
    private const ulong ValueColour = 2;

    internal static string Of(Puzzle puzzle) =>
        Of(
            puzzle.Grid,
            puzzle
                .Conditions.Where(numbered => numbered.Role == ConditionRole.Needed)
                .Select(numbered => (numbered.Tier, numbered.Condition))
        );

    /// <param name="conditions">Each condition with the number of its tier, 0 for the base.</param>
    internal static string Of(Grid grid, IEnumerable<(int Tier, Condition Condition)> conditions) =>
        Of(
            grid.Artifacts,
            grid.AnyPosition,
            conditions
                .SelectMany(
                    entry => entry.Condition.ToConstraints(grid),
                    (entry, constraint) => (entry.Tier, constraint)
                )
                .Concat(grid.Rules.Select(rule => (0, rule)))
        );

    /// <param name="tiers">Each tier's constraints with the number of the tier, 0 for what all share.</param>
    internal static string Of(int variables, ulong domain, IEnumerable<(int Tier, Constraint Constraint)> tiers)
    {
        (int Tier, Constraint Constraint)[] constraints = [.. tiers];
        ulong[] variableColours = new ulong[variables];
        ulong[] valueColours = new ulong[BitOperations.Log2(domain) + 1];
        Array.Fill(variableColours, VariableColour);
        Array.Fill(valueColours, ValueColour);
        for (int round = 0; round < Rounds; round++)
        {
            var next = new ColourSums(variables, valueColours.Length);
            var view = new ColourView(variableColours, valueColours, next);
            foreach ((int tier, Constraint constraint) in constraints)
            {
                view.Add(constraint, Colour.Mix(3, (ulong)tier));
            }
            for (int variable = 0; variable < variables; variable++)
            {
                variableColours[variable] = Colour.Mix(variableColours[variable], next.Variables[variable]);
            }
            for (int value = 0; value < valueColours.Length; value++)
            {
                valueColours[value] = Colour.Mix(valueColours[value], next.Values[value]);
            }
        }
        Array.Sort(variableColours);
        Array.Sort(valueColours);
        return Hash([(ulong)constraints.Length, .. variableColours, .. valueColours]);
    }

    private static string Hash(ulong[] colours)
    {
        byte[] bytes = new byte[colours.Length * sizeof(ulong)];
        for (int i = 0; i < colours.Length; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong)), colours[i]);
        }
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
