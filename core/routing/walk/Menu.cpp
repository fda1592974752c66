// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/Menu.h"

#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/TextTemplate.h"

namespace ringdown::routing {
namespace {

/// Without a key of the menu, however often it was asked.
void leaveMenu(Walk &walk, const plan::MenuStep &menu)
{
    walk.because = reasons::text({"The menu got none of its keys in ", std::to_string(menu.tries),
                                  menu.tries == 1 ? " asking" : " askings"});
    walk.reason = walk.because + '.';
    if (!menu.otherwise || !walk.moveTo(*menu.otherwise))
        ++walk.step;
}

std::string keysOf(const Walk &walk, const plan::MenuStep &menu)
{
    if (!walk.speaks())
        return {};
    std::vector<std::string_view> keys;
    for (const auto &[key, route] : menu.keys)
        keys.emplace_back(&key, 1);
    return reasons::listed(keys, " or ");
}

/// Every key of the menu but this one; why none of them was followed.
void passOverKeys(const plan::MenuStep &menu, char pressed, const std::string &why,
                  std::vector<RejectedAlternative> &rejected)
{
    for (const auto &[key, route] : menu.keys) {
        if (key != pressed)
            rejected.push_back(
                {reasons::text({"key ", std::string_view(&key, 1), " for route ", route.value}), why});
    }
}

/// What comes of pressing none of the keys.
void passOverOtherwise(const plan::MenuStep &menu, std::string why,
                       std::vector<RejectedAlternative> &rejected)
{
    std::string what = "the next step without a key";
    if (menu.otherwise)
        what = reasons::text({"route ", menu.otherwise->value, " without a key"});
    rejected.push_back({std::move(what), std::move(why)});
}

std::string pressedWords(char key)
{
    return reasons::text({"The caller pressed ", std::string_view(&key, 1), "."});
}

Event &notePressed(Walk &walk, char key, std::string why)
{
    Event &event = walk.note(EventKind::MenuPressed, std::move(why));
    event.key = std::string(1, key);
    event.step = walk.step;
    return event;
}

/// Follows the key to its route. False when the menu has no such key.
bool follow(Walk &walk, const plan::MenuStep &menu, char key)
{
    const auto choice = menu.keys.find(key);
    if (choice == menu.keys.end() || !walk.tenant().routes.contains(choice->second))
        return false;
    walk.reason = walk.words(reasons::text(
        {"The caller pressed ", std::string_view(&key, 1), " for route ", choice->second.value, "."}));
    Event &event = notePressed(walk, key, walk.reason);
    event.route = choice->second;
    if (walk.speaks()) {
        passOverKeys(menu, key, pressedWords(key), event.rejected);
        passOverOtherwise(menu, pressedWords(key), event.rejected);
    }
    return walk.moveTo(choice->second);
}

void noteMiss(Walk &walk, const plan::MenuStep &menu, char key)
{
    if (key == 0) {
        walk.because = reasons::text({"Nobody pressed a key within ", std::to_string(menu.seconds), " s"});
    } else {
        walk.because = reasons::text(
            {"The caller pressed ", std::string_view(&key, 1), ", and the menu knows ", keysOf(walk, menu)});
        notePressed(walk, key, walk.because + '.');
    }
    walk.reason = walk.because + '.';
    if (walk.speaks())
        passOverKeys(menu, key, key == 0 ? walk.reason : pressedWords(key), walk.rejected);
}

} // namespace

Then askMenu(Walk &walk, const plan::MenuStep &menu, int asking)
{
    const std::string count =
        reasons::text({" (asking ", std::to_string(asking), " of ", std::to_string(menu.tries), ")."});
    if (asking > 1)
        walk.noteStep("menu", reasons::text({"The menu is asked again", count}));
    else
        walk.noteStep("menu", reasons::text({"The caller is asked to press ", keysOf(walk, menu), count}));
    walk.add(AskVerb{fillTemplate(walk, menu.prompt), menu.seconds, walk.next(0, 0, asking)});
    return Then::Wait;
}

void answerMenu(Walk &walk, const plan::MenuStep &menu, char key)
{
    if (key != 0 && follow(walk, menu, key))
        return performSteps(walk);
    noteMiss(walk, menu, key);
    const int asked = walk.request.position->attempt;
    if (asked < menu.tries) {
        if (walk.speaks())
            passOverOtherwise(menu,
                              reasons::text({"It comes after ", std::to_string(menu.tries), " askings."}),
                              walk.rejected);
        askMenu(walk, menu, asked + 1);
        return;
    }
    leaveMenu(walk, menu);
    performSteps(walk);
}

} // namespace ringdown::routing
