namespace Gridlock.Core.Judging.Claims.Lexing;

/// <summary>What a word may mean for the sentence that it stands in.</summary>
[Flags]
internal enum Cue : ulong
{
    None = 0,

    /// <summary>"is", "stands", "lives", "holds".</summary>
    Verb = 1UL << 0,

    Not = 1UL << 1,

    /// <summary>"in", "at".</summary>
    In = 1UL << 2,

    ColumnNoun = 1UL << 3,
    RowNoun = 1UL << 4,

    /// <summary>"can", "could", "might", "perhaps".</summary>
    Possible = 1UL << 5,

    /// <summary>"must", "has to", "only", "definitely".</summary>
    Certain = 1UL << 6,

    /// <summary>"would", "were".</summary>
    Would = 1UL << 7,

    If = 1UL << 8,

    /// <summary>"suppose", "assume", "case".</summary>
    Suppose = 1UL << 9,

    /// <summary>"left", "right", "next", "between", "neighbour".</summary>
    Relation = 1UL << 10,

    /// <summary>"so", "because", "while": another clause begins.</summary>
    Boundary = 1UL << 11,

    And = 1UL << 12,
    Or = 1UL << 13,
    Either = 1UL << 14,
    But = 1UL << 15,

    /// <summary>"he", "she", "it".</summary>
    Pronoun = 1UL << 16,

    /// <summary>"contradicts", "impossible", "fails".</summary>
    Contradiction = 1UL << 17,

    /// <summary>"clue", "condition", before its number.</summary>
    CiteNoun = 1UL << 18,

    /// <summary>"says", "states", after a cited condition.</summary>
    Report = 1UL << 19,

    /// <summary>"whether", "unclear", "possibilities": what follows is open.</summary>
    Unsure = 1UL << 20,

    /// <summary>"directly", "immediately".</summary>
    Direct = 1UL << 21,

    Left = 1UL << 22,
    Right = 1UL << 23,

    /// <summary>"then", "therefore": draws a conclusion.</summary>
    Then = 1UL << 24,

    /// <summary>"try", "try out", "what", "let's": with others it opens a hypothesis.</summary>
    Try = 1UL << 25,

    /// <summary>"person", "one", "someone": a subject that is not named.</summary>
    Anyone = 1UL << 26,

    /// <summary>"who", "which", "that", "whose".</summary>
    Relative = 1UL << 27,

    /// <summary>"neither", "nor".</summary>
    Neither = 1UL << 28,

    /// <summary>"takes", "occupies", "gets": links an artifact and a place with no "in".</summary>
    Takes = 1UL << 29,

    /// <summary>"first", "two": a number in the word's value.</summary>
    NumberWord = 1UL << 30,
    OrdinalWord = 1UL << 31,
    Last = 1UL << 32,
    Middle = 1UL << 33,

    /// <summary>"otherwise", "instead", "reconsider", "back": the hypothesis is withdrawn.</summary>
    Withdraw = 1UL << 34,

    /// <summary>"step", "conclusion", "final": at a line's start it opens a section.</summary>
    Section = 1UL << 35,

    /// <summary>"eliminated", "excluded", "ruled": a verb that denies.</summary>
    Denies = 1UL << 36,

    /// <summary>"the", "a", "his": before a noun.</summary>
    Determiner = 1UL << 37,

    /// <summary>"order", "arrangement": announces a list in the order of the columns.</summary>
    Order = 1UL << 38,

    /// <summary>"respectively".</summary>
    Respectively = 1UL << 39,

    /// <summary>"case", "scenario", "option" with a number.</summary>
    Case = 1UL << 40,

    /// <summary>"than", "except", "besides": what follows is left out.</summary>
    Except = 1UL << 41,

    /// <summary>"child", "mother": words that tell one category of an ambiguous name.</summary>
    Kin = 1UL << 42,

    /// <summary>"one of", "exactly", "least": a statement about several statements.</summary>
    Counts = 1UL << 43,

    Top = 1UL << 44,
    Bottom = 1UL << 45,

    /// <summary>"st", "nd", "rd", "th" after digits.</summary>
    OrdinalSuffix = 1UL << 46,

    /// <summary>"to", "from", "of".</summary>
    Of = 1UL << 47,

    /// <summary>"wait", "hmm", "actually".</summary>
    Doubt = 1UL << 48,

    /// <summary>"by", as in "taken by".</summary>
    By = 1UL << 49,

    /// <summary>"is": what follows is the same thing.</summary>
    Is = 1UL << 50,

    /// <summary>"consider": with "let's" it opens a hypothesis.</summary>
    Consider = 1UL << 51,

    /// <summary>"we", "there": a subject that is nobody of the puzzle.</summary>
    Outside = 1UL << 52,

    /// <summary>"works", "fits", "possible": denied, what was assumed is refuted.</summary>
    Works = 1UL << 53,

    /// <summary>"they": more than one, or one whose gender is left open.</summary>
    Plural = 1UL << 54,

    /// <summary>"with", "along": what follows is in the same place.</summary>
    With = 1UL << 55,

    /// <summary>"it", which may stand for a place.</summary>
    It = 1UL << 56,

    /// <summary>"more", "others", behind a number that numbers nothing.</summary>
    More = 1UL << 57,

    /// <summary>"that" before a statement, where it begins a clause.</summary>
    That = 1UL << 58,
}
