using Gridlock.Core.Judging.Claims;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Tests.Judging.Claims;

public sealed class ClaimReaderTests
{
    private static readonly Puzzle s_houses = TalkedPuzzle.Houses(
        new Condition(ConditionKinds.Find("in-column")!, 4, 1),
        new Condition(ConditionKinds.Find("same-column")!, 1, 4)
    );

    [Theory]
    [InlineData("Bob is in house 2.", "bob=2")]
    [InlineData("So the dog must be in the second house.", "dog=2")]
    [InlineData("**House 2:** Bob, the dog, milk", "bob=2 dog=2 milk=2")]
    [InlineData("- House 3 - Carol (fish, root beer)", "carol=3 fish=3 root beer=3")]
    [InlineData("House 1 has the cat, and Carol is in house 3.", "cat=1 carol=3")]
    [InlineData("The person in house 1 (Ann) drinks tea.", "ann=1 tea=1")]
    [InlineData("Since Bob is in house 2, he must drink milk.", "bob=2 milk=2")]
    [InlineData("The milk drinker (house 2) is Bob.", "milk=2 bob=2")]
    [InlineData("Bob = house 2", "bob=2")]
    [InlineData("Ann (house 1), Bob (house 2), Carol (house 3).", "ann=1 bob=2 carol=3")]
    [InlineData("Ann (house 1) and Bob (house 2) are neighbours.", "ann=1 bob=2")]
    [InlineData("Ann (house 1), the cat (house 1) and milk (house 2)", "ann=1 cat=1 milk=2")]
    [InlineData("Bob (house 2), the dog owner, drinks milk.", "bob=2 dog=2 milk=2")]
    [InlineData("Names: Ann → 1, Bob → 2", "ann=1 bob=2")]
    [InlineData("Bob -> 2\n", "bob=2")]
    [InlineData("- **Bob**: 2", "bob=2")]
    [InlineData("Ann=1, Bob = 2; Carol = 3.", "ann=1 bob=2 carol=3")]
    [InlineData("$\\text{Bob} = 2$", "bob=2")]
    [InlineData("Bob is in house $2$, Carol in house \\(3\\).", "bob=2 carol=3")]
    [InlineData("3: Carol, fish", "carol=3 fish=3")]
    [InlineData("2 → Bob", "bob=2")]
    [InlineData("Bob ∈ {2}", "bob=2")]
    [InlineData("Bob's house is the 2nd house.", "bob=2")]
    [InlineData("This leaves house 3 for Carol.", "carol=3")]
    [InlineData("Ann and Bob are in houses 1 and 2, respectively.", "ann=1 bob=2")]
    [InlineData("Bob is directly left of house 3.", "bob=2")]
    [InlineData("The fish lives in the last house.", "fish=3")]
    [InlineData("Root-beer is in H3.", "root beer=3")]
    [InlineData("Bob is second from the left.", "bob=2")]
    [InlineData("Ann is in the third house from the right.", "ann=1")]
    [InlineData("The fish lives in the 1st house from the right.", "fish=3")]
    [InlineData("Bob is in #2, Carol goes to #3.", "bob=2 carol=3")]
    [InlineData("Bob → #2", "bob=2")]
    [InlineData("$\\text{Bob} \\rightarrow 2$, \\(Ann \\to 1\\)", "bob=2 ann=1")]
    [InlineData("Ann 1, Bob 2, Carol 3", "ann=1 bob=2 carol=3")]
    [InlineData("So we have: Ann 1, Bob 2 and dog 2.", "ann=1 bob=2 dog=2")]
    [InlineData("~~Bob is in house 1.~~ Bob is in house 2.", "bob=2")]
    [InlineData("Bob is in house ~~1~~ 2.", "bob=2")]
    public void Placements(string text, string claims) => TalkedPuzzle.Told(s_houses, text).Should().Be(claims);

    [Theory]
    [InlineData("Bob cannot be in house 1.", "bob!1")]
    [InlineData("Bob isn't in house 1 or 3.", "bob!1/3")]
    [InlineData("House 1 can't be Bob, so it must be Ann.", "bob!1 ann=1")]
    [InlineData("Neither Bob nor Carol can be in house 1.", "bob!1 carol!1")]
    [InlineData("Bob is not in house 1, so he must be in house 2.", "bob!1 bob=2")]
    [InlineData("Bob in house 1 contradicts clue 1.", "bob!1")]
    [InlineData("It is impossible that Bob is in house 1.", "bob!1")]
    [InlineData("Bob ≠ 1, Carol ∉ {1, 2}", "bob!1 carol!1/2")]
    [InlineData("$Bob \\neq 1$, $Carol \\notin {1, 2}$", "bob!1 carol!1/2")]
    [InlineData("Bob is not first from the right.", "bob!3")]
    [InlineData("It is impossible for Bob to be in house 3.", "bob!3")]
    [InlineData("Carol cannot be in house 1 (Ann) or house 2 (Bob).", "carol!1 ann=1 carol!2 bob=2")]
    public void Eliminations(string text, string claims) => TalkedPuzzle.Told(s_houses, text).Should().Be(claims);

    [Theory]
    [InlineData("Bob is in house 1, house 2 or house 3.", "bob=1/2/3")]
    [InlineData("Bob must be in either house 1 or 2.", "bob=1/2")]
    [InlineData("Bob could be in the first or second house.", "bob=1/2")]
    [InlineData("Bob: 1, 2 or 3", "bob=1/2/3")]
    [InlineData("Bob ∈ {1, 2}", "bob=1/2")]
    [InlineData("Bob could be in house 2.", "")]
    [InlineData("House 2 could be Bob or Carol.", "")]
    public void Candidates(string text, string claims) => TalkedPuzzle.Told(s_houses, text).Should().Be(claims);

    [Theory]
    [InlineData("Bob is left of Carol.")]
    [InlineData("The house to the left of house 3 is not known.")]
    [InlineData("I do not know whether Bob is in house 2.")]
    [InlineData("Either Bob is in house 1 or Carol is in house 2.")]
    [InlineData("1. Dog is in house 2.")]
    [InlineData("Clue 1 says that the dog is in house 2.")]
    [InlineData("Clue 1: the dog is in the second house.")]
    [InlineData("Bob is the person who keeps the dog.")]
    [InlineData("We number the houses 1 to 3.")]
    [InlineData("Bob: 2 clues speak of him.")]
    [InlineData("Bob + Carol = 3")]
    [InlineData("Bob = 2 + 1")]
    [InlineData("2: Bob is left of Carol.")]
    [InlineData("By #2, Bob is left of Carol.")]
    [InlineData("Bob is second to the left of Carol.")]
    [InlineData("Ann 1, Bob 1")]
    [InlineData("Ann 1, Bob 2: clue 3 is violated.")]
    [InlineData("~~Bob is in house 1. Ann is in house 2.~~")]
    [InlineData("  1  2  3\n")]
    public void No_claims(string text) => TalkedPuzzle.Told(s_houses, text).Should().BeEmpty();

    [Theory]
    [InlineData("If Bob is in house 1, then Ann is in house 2. Carol is in house 3.", "bob=1? ann=2? carol=3")]
    [InlineData(
        "Suppose Bob is in house 1. Then Ann is in house 2. That contradicts clue 1. So Bob is in house 2.",
        "bob=1? ann=2? bob=2"
    )]
    [InlineData(
        "Let's try Bob in house 1.\n- House 2: Ann\n\nThis does not work.\nBob is in house 2.",
        "bob=1? ann=2? bob=2"
    )]
    [InlineData(
        "Case 1: Bob is in house 1. Ann is in house 3.\nCase 2: Bob is in house 2.\n\n## Result\nBob is in house 2.",
        "bob=1? ann=3? bob=2? bob=2"
    )]
    [InlineData("Could Bob be in house 3? No. Bob is in house 2.", "bob=3? bob=2")]
    [InlineData("Assume Bob is in house 3. Therefore Bob is not in house 3.", "bob=3? bob!3")]
    [InlineData("Then Bob would be in house 3.", "bob=3?")]
    [InlineData("Bob is in house 2 if Carol is in house 3.", "bob=2? carol=3?")]
    [InlineData("Let's try again. Bob is in house 2.", "bob=2")]
    public void Hypotheses(string text, string claims) => TalkedPuzzle.Told(s_houses, text).Should().Be(claims);

    [Theory]
    [InlineData("| House | Name | Pet |\n|---|---|---|\n| 1 | Ann | cat |\n| 2 | Bob | ? |", "ann=1 cat=1 bob=2")]
    [InlineData("| | House 1 | House 2 |\n|--|--|--|\n| Name | Ann | Bob |", "ann=1 bob=2")]
    [InlineData("  pet: cat | ? | fish\n", "cat=1 fish=3")]
    [InlineData("House 1: Ann | House 2: Bob", "ann=1 bob=2")]
    [InlineData("House   1    2    3\nName    Ann  Bob  ?\nPet     cat  ?    fish\n", "ann=1 bob=2 cat=1 fish=3")]
    [InlineData(
        "House  Name  Pet\n1      Ann   cat\n2      ?     dog\n\nBob is in house 2.",
        "ann=1 cat=1 dog=2 bob=2"
    )]
    [InlineData("House 2:\n- Name: Bob\n- Drink: milk\n\nBob likes tea.", "bob=2 milk=2")]
    public void Tables_and_lists(string text, string claims) => TalkedPuzzle.Told(s_houses, text).Should().Be(claims);

    [Theory]
    [InlineData(
        "{\"House 1\": {\"name\": \"Ann\", \"pet\": \"cat\"}, \"House 2\": {\"name\": \"Bob\"}}",
        "ann=1 cat=1 bob=2"
    )]
    [InlineData("{\n  \"house\": 2,\n  \"name\": \"bob\",\n  \"pet\": \"dog\"\n}", "bob=2 dog=2")]
    [InlineData("{\"grid\": [[\"ann\", \"bob\", \"carol\"], [\"cat\", \"dog\"", "ann=1 bob=2 carol=3 cat=1 dog=2")]
    [InlineData("{\"bob\": \"house 2\", \"dog\": 2}", "bob=2 dog=2")]
    [InlineData(
        "{\"1\": {\"name\": \"Ann\", \"pet\": \"cat\"}, \"2\": [\"Bob\", \"dog\"], \"3\": \"Carol\"}",
        "ann=1 cat=1 bob=2 dog=2 carol=3"
    )]
    [InlineData("{\"clues\": {\"1\": \"Bob is left of Carol\", \"2\": true}}", "")]
    public void Fragments_of_JSON(string text, string claims) => TalkedPuzzle.Told(s_houses, text).Should().Be(claims);

    [Theory]
    [InlineData(Language.German, "Es ist ausgeschlossen, dass {0} in {1} steht.", "!")]
    [InlineData(Language.German, "Es ist nicht möglich, dass {0} in {1} steht.", "!")]
    [InlineData(Language.German, "Das widerspricht der Tatsache, dass {0} in {1} steht.", "=")]
    [InlineData(Language.Spanish, "Es imposible que {0} esté en {1}.", "!")]
    [InlineData(Language.Spanish, "No es posible que {0} esté en {1}.", "!")]
    [InlineData(Language.Spanish, "Eso contradice el hecho de que {0} está en {1}.", "=")]
    public void What_is_called_impossible_before_it_is_said(Language language, string text, string sign)
    {
        Puzzle puzzle = TalkedPuzzle.Of(1, language);
        string said = string.Format(null, text, puzzle.Labels.Artifacts[0], puzzle.Labels.Columns[1]);

        TalkedPuzzle.Told(puzzle, said).Should().Be($"{puzzle.Labels.Artifacts[0]}{sign}2");
    }

    [Theory]
    [InlineData(Language.English, "{0} is on the far right.", "=")]
    [InlineData(Language.English, "{0} is at the right end.", "=")]
    [InlineData(Language.English, "{0} is in the far right {2}.", "=")]
    [InlineData(Language.English, "{0} is last.", "=")]
    [InlineData(Language.English, "For {0} only {1} remains.", "=")]
    [InlineData(Language.English, "{0} must therefore be in {1}.", "=")]
    [InlineData(Language.German, "{0} muss also in {1} sein.", "=")]
    [InlineData(Language.German, "In {1} ist daher der {0}.", "=")]
    [InlineData(Language.German, "Für {0} bleibt nur noch {1} übrig.", "=")]
    [InlineData(Language.German, "Damit bleibt für {0} nur {1}.", "=")]
    [InlineData(Language.German, "{0} kommt in den 5. {2}.", "=")]
    [InlineData(Language.German, "{0} steht ganz rechts.", "=")]
    [InlineData(Language.German, "{0} steht am rechten Ende.", "=")]
    [InlineData(Language.German, "{0} steht nicht am rechten Ende.", "!")]
    [InlineData(Language.Spanish, "{0} está en el extremo derecho.", "=")]
    [InlineData(Language.Spanish, "{0} está a la derecha del todo.", "=")]
    [InlineData(Language.Spanish, "{0} va en la 5.ª {2}.", "=")]
    [InlineData(Language.Spanish, "{0} está en la {2} número 5.", "=")]
    public void Ends_adverbs_and_what_is_left(Language language, string text, string sign)
    {
        Puzzle puzzle = TalkedPuzzle.Of(1, language);
        string noun = puzzle.Labels.Columns[4].Split(' ')[0];
        string said = string.Format(null, text, puzzle.Labels.Artifacts[0], puzzle.Labels.Columns[4], noun);

        TalkedPuzzle.Told(puzzle, said).Should().Be($"{puzzle.Labels.Artifacts[0]}{sign}5");
    }

    [Theory]
    [InlineData("Bob was in house 3 in my previous attempt.")]
    [InlineData("In the previous version, Bob was in house 3.")]
    [InlineData("Bob is on the far right of Ann.")]
    [InlineData("Bob is far left of Carol.")]
    public void What_is_no_claim_of_now(string text) => TalkedPuzzle.Told(s_houses, text).Should().BeEmpty();

    [Fact]
    public void A_quoted_condition_is_known_from_then_on()
    {
        var puzzle = new ClaimPuzzle(s_houses, 1);
        var reader = new ClaimReader(puzzle);
        var found = new List<Claim>();
        reader.Read("Clue 1 says that the dog is in house 2.\n", found);
        found.Should().BeEmpty();
        reader.Believed.PositionOf(4).Should().Be(1);
        reader.Read("With clue 2, Bob is in house 2.\n", found);
        found.Should().ContainSingle().Which.Verdict.Should().Be(ClaimVerdict.Entailed);
    }

    [Fact]
    public void The_believed_grid_follows_the_last_word_and_leaves_hypotheses_out()
    {
        var reader = new ClaimReader(new ClaimPuzzle(s_houses, 1));
        var found = new List<Claim>();
        reader.Read("Bob is in house 1. Suppose Carol is in house 2. Ann is in house 3.\n## Next\n", found);
        reader.Believed.PositionOf(1).Should().Be(0);
        reader.Believed.Placed.Should().Be(1);
        reader.Read("No, Bob is in house 2. Ann is in house 1.\n", found);
        reader.Believed.PositionOf(1).Should().Be(1);
        reader.Believed.PositionOf(0).Should().Be(0);
        reader.Believed.IsComplete.Should().BeFalse();
    }
}
