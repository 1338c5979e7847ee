using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Yapper;

/// <summary>Sentences that lead nowhere; what they say of the puzzle is said in its prompt too.</summary>
internal sealed class Digressions(Speaker speaker, SeededRandom random)
{
    internal string Opening() =>
        "Okay, so. Before I start, let me take in the whole thing slowly, because it is easy to go too fast. "
        + $"There are {speaker.Puzzle.Grid.Artifacts} objects and {speaker.Puzzle.Conditions.Length} conditions, and I want to do each of them justice.\n\n";

    internal string Next()
    {
        PromptedCondition condition = speaker.Puzzle.Conditions[random.Below(speaker.Puzzle.Conditions.Length)];
        string clause = speaker.Clause(condition.Condition);
        string object1 = speaker.The(random.Below(speaker.Puzzle.Grid.Artifacts));
        string object2 = speaker.The(random.Below(speaker.Puzzle.Grid.Artifacts));
        return speaker.Pick(
            $" By the way, condition {condition.Number} says that {clause}. I read it again just to be sure, and yes, that is what it says.",
            $" Let me keep in mind that {clause}; that was condition {condition.Number}.",
            $" I wonder about {object1}. There is something about {object1} that makes me want to come back to it later.",
            $" It would be nice to know more about {object1} and {object2}, but one thing after the other.",
            " Let me slow down here. A puzzle like this one is a bit like packing a suitcase: one thing goes in, and another has to come out.",
            " I could write all of this into a table, and maybe I will, but not yet.",
            " Where was I? Right, the conditions.\n",
            $" Let me reread condition {condition.Number}: {clause}. Good. I had that in mind, more or less.\n",
            " That reminds me that it is worth saying the obvious things out loud, because the obvious things are what one forgets.",
            $" Nothing about {object1} surprises me so far.",
            " I am not in a hurry. Let me think about whether I have used everything that I know up to here.\n\n",
            $" If somebody asked me now about {object2}, I would tell them to be patient.",
            $" So, again in my own words: {clause}. Condition {condition.Number} does not ask for more than that.",
            " Does that follow? I believe that it does. Let me say it once more in my head. Yes, it does."
        );
    }
}
