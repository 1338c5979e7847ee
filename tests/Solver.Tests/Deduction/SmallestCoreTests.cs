using System.Numerics;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests.Deduction;

public sealed class SmallestCoreTests
{
    [Fact]
    public void No_smaller_set_of_groups_contradicts_the_rules()
    {
        int cores = 0;
        int none = 0;
        int large = 0;
        for (int seed = 0; seed < 3_000; seed++)
        {
            (Problem rules, Constraint[][] groups) = Grouped(seed);
            byte[][] allocations = [.. BruteForce.Solutions(rules)];
            bool[][] holds =
            [
                .. allocations.Select(values =>
                    groups.Select(group => group.All(constraint => constraint.Holds(values))).ToArray()
                ),
            ];
            int smallest = Enumerable
                .Range(0, 1 << groups.Length)
                .Where(set => !holds.Any(each => Includes(each, set)))
                .Select(set => BitOperations.PopCount((uint)set))
                .DefaultIfEmpty(-1)
                .Min();
            Core core = SmallestCore.Find(rules, groups);
            if (smallest < 0)
            {
                none++;
                byte[] allocation = [.. core.Should().BeOfType<Core.None>().Subject.Allocation];
                rules.With(groups.SelectMany(group => group)).IsSatisfiedBy(allocation).Should().BeTrue();
                continue;
            }
            cores++;
            large += smallest > 2 ? 1 : 0;
            Core.Found found = core.Should().BeOfType<Core.Found>().Subject;
            found.Strength.Should().Be(CoreStrength.Smallest);
            found.Groups.Should().HaveCount(smallest, "that is the fewest of seed {0}", seed).And.BeInAscendingOrder();
            int named = found.Groups.Sum(group => 1 << group);
            holds.Any(each => Includes(each, named)).Should().BeFalse("seed {0} is contradictory with these", seed);
        }
        cores.Should().BeGreaterThan(500);
        none.Should().BeGreaterThan(300);
        large.Should().BeGreaterThan(30);
    }

    [Fact]
    public void A_claim_among_the_rules_is_refuted_by_what_it_contradicts()
    {
        Relation before = Relation.Create("before", static (a, b) => a < b);
        var rules = new Problem([7, 7, 7], [new AllDifferent(0, 1, 2)]);
        Constraint[][] groups =
        [
            [Atom.Is(2, 0)],
            [Atom.Related(0, before, 1), Atom.Related(1, before, 2)],
            [Atom.In(0, 0b101)],
        ];
        // "0 stands last": the second condition alone says that something comes after it.
        SmallestCore
            .Find(rules.With(Atom.Is(0, 2)), groups)
            .Should()
            .BeOfType<Core.Found>()
            .Which.Groups.Should()
            .Equal(1);
    }

    [Fact]
    public void Rules_that_contradict_themselves_need_no_group() =>
        SmallestCore
            .Find(
                new Problem([1, 1], [new AllDifferent(0, 1)]),
                [
                    [Atom.Is(0, 0)],
                ]
            )
            .Should()
            .BeOfType<Core.Found>()
            .Which.Groups.Should()
            .BeEmpty();

    [Fact]
    public void A_budget_that_ends_early_is_owned_up_to()
    {
        int minimal = 0;
        int less = 0;
        for (int seed = 0; seed < 40; seed++)
        {
            (Problem problem, byte[] hidden) = new RandomProblems(seed).LineUp(3, 5, 24);
            var rules = new Problem(problem.Domains, problem.Constraints.Take(3));
            Constraint claim = Atom.Is(0, (hidden[0] + 1) % 5);
            Constraint[][] groups = [.. problem.Constraints.Skip(3).Select(each => new[] { each })];
            Core full = SmallestCore.Find(rules.With(claim), groups);
            foreach (long nodes in (long[])[0, 5, 40, 200])
            {
                Core core = SmallestCore.Find(rules.With(claim), groups, nodes);
                if (core is not Core.Found found || full is not Core.Found { Strength: CoreStrength.Smallest } best)
                {
                    continue;
                }
                minimal += found.Strength == CoreStrength.Minimal ? 1 : 0;
                less += found.Groups.Length > best.Groups.Length ? 1 : 0;
                (found.Strength == CoreStrength.Smallest && found.Groups.Length != best.Groups.Length)
                    .Should()
                    .BeFalse("seed {0} with {1} nodes", seed, nodes);
            }
        }
        minimal.Should().BePositive();
        less.Should().BePositive();
    }

    [Fact]
    public void Without_a_budget_nothing_is_known()
    {
        var all = new Problem([7, 7, 7], []);
        Constraint[][] groups =
        [
            [Atom.Related(0, Relation.Equal.Negation, 1)],
        ];
        SmallestCore.Find(all, groups, nodeLimit: 0).Should().BeOfType<Core.Undecided>();
    }

    private static bool Includes(bool[] holds, int set) =>
        Enumerable.Range(0, holds.Length).All(group => (set >> group & 1) == 0 || holds[group]);

    private static (Problem Rules, Constraint[][] Groups) Grouped(int seed)
    {
        var random = new Random(seed);
        Problem problem = LittleProblem.Create(seed);
        Problem more = LittleProblem.Create(seed + 100_000);
        int variables = problem.Domains.Count;
        Constraint[] constraints =
        [
            .. problem
                .Constraints.Concat(more.Constraints)
                .Where(constraint => constraint.Variables.All(variable => variable < variables)),
        ];
        var groups = new List<Constraint[]>();
        for (int next = 1; next < constraints.Length; )
        {
            int size = Math.Min(random.Next(1, 3), constraints.Length - next);
            groups.Add(constraints[next..(next + size)]);
            next += size;
        }
        return (new Problem(problem.Domains, constraints.Take(1)), [.. groups]);
    }
}
