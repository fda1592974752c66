// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/PageHelp.h"

#include <QCoreApplication>

#include <vector>

namespace ringdown::window {
namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(PageHelp)
};

struct Help {
    const char *place;
    QStringList words;
};

std::vector<Help> everyHelp(const shell::KeyWords &keys)
{
    const auto name = [&](const char *id) { return keys.name(QLatin1StringView(id)); };
    return {
        {"live",
         {HelpText::tr(
              "The calls of this moment, those that wait longest on top. The chosen call’s way through the "
              "plan stands beneath, with the reason for every step."),
          HelpText::tr("%1 opens a call, %2 leads to its reasons, %3 says that you take care of it. When "
                       "the relay is not heard, durations stop and numbers become dashes: unknown is never "
                       "zero.",
                       "keys")
              .arg(name("call.open"), name("call.why"), name("call.claim"))}},
        {"log",
         {HelpText::tr(
              "Every call, newest first, with the reason for each turn it took. What you type above searches "
              "at the relay; chips show what is filtered."),
          HelpText::tr(
              "Try outcome:missed last:7d, or from: and the beginning of a number; a minus before a word "
              "leaves out. %1 shows the calls of the same caller, %2 plays a call again through the draft.",
              "keys")
              .arg(name("call.of-caller"), name("call.simulate"))}},
        {"messages",
         {HelpText::tr(
              "Voicemails, texts and missed calls, by caller. A call is open until somebody claims it; "
              "heard or not is the same for everybody at this relay."),
          HelpText::tr(
              "Space plays a voicemail, Left and Right skip five seconds, Shift+Right goes to the next "
              "message, %1 claims the call. An answer goes out from the number that was written to or "
              "called.",
              "keys")
              .arg(name("call.claim"))}},
        {"routing",
         {HelpText::tr(
              "Where a call goes, and whom it rings. All edits go into a draft that is kept as you work; "
              "callers notice nothing until it is reviewed and pushed."),
          HelpText::tr(
              "%1 takes back the last edit of the plan; while you type in a field it takes back what you "
              "typed there. Everything that can be dragged also moves by buttons and by keys.",
              "keys")
              .arg(name("edit.undo"))}},
        {"simulator",
         {HelpText::tr("What would happen to a call: the live plan and the draft side by side, decided by "
                       "the code that "
                       "decides on the telephone. Answers change while you type."),
          HelpText::tr("A saved scenario is asked again before every push from this desk.")}},
        {"numbers",
         {HelpText::tr(
              "The account’s numbers: where Twilio sends their calls and texts, and where the plan needs "
              "them to go. A SIP trunk wins over an application, and both over a number’s own addresses."),
          HelpText::tr(
              "Nothing is changed before the review shows it; then it is read back and compared. What a "
              "number was told before is kept on this desk, so that it can be put back.")}},
        {"credentials",
         {HelpText::tr(
              "The account’s credential lives in the keyring of this desk alone. A relay gets keys that can "
              "do less: nobody who steals them can take the account."),
          HelpText::tr(
              "Every use is a row of the audit below. The rotation of a token goes step by step, each one "
              "proven, and can be taken up again after an interruption.")}},
        {"relay",
         {HelpText::tr(
             "How the relay is: its health and its alarms, what waits to be sent, and whether Twilio can "
             "reach it from outside.")}},
        {"insights",
         {HelpText::tr(
             "How calls were answered over days and weeks. Every mark is a way into the call log.")}},
        {"settings",
         {HelpText::tr(
             "Choices of this desk and this person. Each acts at once, unless it says otherwise; Undo in "
             "the head takes them back one by one.")}},
    };
}

} // namespace

QStringList pageHelp(const QString &place, const shell::KeyWords &keys)
{
    for (const Help &help : everyHelp(keys)) {
        if (QLatin1StringView(help.place) == place)
            return help.words;
    }
    return {};
}

QString news(const shell::KeyWords &keys)
{
    return HelpText::tr(
               "New in version %1: routing is edited, proved and pushed from here; notifications open "
               "the call they speak of; %2 leads to the settings, %3 to help for each page.",
               "version, keys")
        .arg(QStringLiteral(RINGDOWN_VERSION), keys.name(QStringLiteral("tools.settings")),
             keys.name(QStringLiteral("help.page")));
}

} // namespace ringdown::window
