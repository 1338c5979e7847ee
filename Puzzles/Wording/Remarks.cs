using System.Collections.Immutable;

namespace Gridlock.Puzzles.Wording;

/// <summary>Remarks about things that are in no puzzle, one line the same remark in English, German and Spanish.</summary>
/// <remarks>None names a place, a direction, a number, an order or a thing of any theme.</remarks>
internal static class Remarks
{
    private static readonly ImmutableArray<ImmutableArray<string>> Lines =
    [
        [
            "the caretaker has been on holiday since Monday",
            "der Hausmeister hat seit Montag Urlaub",
            "el conserje está de vacaciones desde el lunes",
        ],
        [
            "the roof was repaired last spring",
            "das Dach wurde im letzten Frühjahr repariert",
            "el tejado se reparó la primavera pasada",
        ],
        [
            "visitors may take photographs without a flash",
            "Besucher dürfen ohne Blitz fotografieren",
            "los visitantes pueden hacer fotos sin flash",
        ],
        [
            "the night guard prefers tea to coffee",
            "die Nachtwache trinkt lieber Tee als Kaffee",
            "el vigilante nocturno prefiere el té al café",
        ],
        [
            "the mayor praised the new lighting",
            "die Bürgermeisterin lobte die neue Beleuchtung",
            "la alcaldesa elogió la nueva iluminación",
        ],
        [
            "the weather has been unusually mild this week",
            "das Wetter war diese Woche ungewöhnlich mild",
            "esta semana ha hecho un tiempo inusualmente suave",
        ],
        [
            "the old guidebook is out of print",
            "der alte Reiseführer ist vergriffen",
            "la vieja guía de viajes está agotada",
        ],
        [
            "the floors are cleaned every morning",
            "die Böden werden jeden Morgen gereinigt",
            "los suelos se limpian todas las mañanas",
        ],
        [
            "a school class asked many questions yesterday",
            "eine Schulklasse hat gestern viele Fragen gestellt",
            "una clase de colegio hizo ayer muchas preguntas",
        ],
        [
            "the architect studied law before turning to building",
            "die Architektin hat vor dem Bauen Recht studiert",
            "la arquitecta estudió Derecho antes de dedicarse a construir",
        ],
        [
            "the ticket price has not changed for years",
            "der Eintrittspreis ist seit Jahren unverändert",
            "el precio de la entrada no cambia desde hace años",
        ],
        [
            "the radio played jazz during the whole inventory",
            "während der ganzen Inventur lief im Radio Jazz",
            "durante todo el inventario sonó jazz en la radio",
        ],
        [
            "the insurance company sent a friendly letter",
            "die Versicherung hat einen freundlichen Brief geschickt",
            "la aseguradora envió una carta amable",
        ],
        [
            "the parking area is closed in winter",
            "der Parkplatz ist im Winter geschlossen",
            "el aparcamiento cierra en invierno",
        ],
        [
            "a local newspaper wrote about the opening",
            "eine Lokalzeitung berichtete über die Eröffnung",
            "un periódico local informó sobre la inauguración",
        ],
        [
            "the accountant is fond of crossword puzzles",
            "der Buchhalter löst gern Kreuzworträtsel",
            "al contable le gustan los crucigramas",
        ],
    ];

    internal static int Count => Lines.Length;

    internal static string Of(Language language, int remark) => Lines[remark][(int)language];
}
