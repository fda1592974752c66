// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/Ladder.h"
#include "tests/ui/support/Sample.h"

#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const live::Ladder &ladder)
{
    QStringList all;
    for (const live::Rung &rung : ladder.rungs)
        all << rung.words + (rung.note.isEmpty() ? QString() : QStringLiteral(": ") + rung.note);
    return all;
}

live::Ladder ladderOf(const tests::SampleCall &call)
{
    return live::ladderOf(tests::play(call).events, tests::sampleNames());
}

} // namespace

class LadderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRingingCallStandsOnItsTier()
    {
        const live::Ladder ladder = ladderOf({"+16195550100", "+12025550147", 0, "1", "", false, "", 48});
        QCOMPARE(words(ladder), (QStringList{u"Received"_s, u"“open”"_s, u"Pressed 1: “sales”"_s,
                                             u"Primary: no answer"_s, u"Backup: rings now"_s}));
        QCOMPARE(ladder.whyTitle, QStringLiteral("Why Backup now"));
        QVERIFY2(ladder.why.contains(QStringLiteral("Captain did not pick up")), qPrintable(ladder.why));
        for (const live::Rung &rung : ladder.rungs)
            QCOMPARE(rung.isNow, &rung == &ladder.rungs.back());
    }

    void whoeverTookTheCallStandsInPlaceOfTheTier()
    {
        const live::Ladder ladder =
            ladderOf({"+16195550100", "+16195550177", 0, "", "captain@6", false, "", 40});
        QCOMPARE(words(ladder), (QStringList{u"Received"_s, u"VIPs: caller rule"_s, u"“vip”"_s,
                                             u"Captain: took the call"_s}));
        QCOMPARE(ladder.whyTitle, QStringLiteral("Why Captain has the call"));
    }

    void aCarriersVoicemailIsNotAccepted()
    {
        const live::Ladder ladder =
            ladderOf({"+16195550100", "+16195550177", 0, "", "captain=voicemail", false, "", 40});
        QVERIFY2(words(ladder).contains(QStringLiteral("Primary: not accepted")),
                 qPrintable(words(ladder).join(QStringLiteral(" > "))));
    }

    void aCallerWhoLeftClosesTheTier()
    {
        const live::Ladder ladder = ladderOf({"+16195550100", "+16195550177", 0, "", "", false, "", -1, 10});
        QCOMPARE(words(ladder).last(), QStringLiteral("Missed"));
        QCOMPARE(words(ladder).at(3), QStringLiteral("Primary: caller left"));
    }

    void whoSentTheCallerToVoicemailHasARung()
    {
        client::CallDetail call = tests::play({"+16195550100", "+16195550177", 0, "", "", false, "", 8});
        Event sent = call.events.back();
        sent.kind = EventKind::StepEntered;
        sent.what = "sent-to-voicemail";
        sent.by = "Dana (token desk)";
        sent.why = "Dana sent the caller to voicemail.";
        call.events.push_back(sent);
        live::Ladder ladder = live::ladderOf(call.events, tests::sampleNames());
        QCOMPARE(words(ladder), (QStringList{u"Received"_s, u"VIPs: caller rule"_s, u"“vip”"_s,
                                             u"Primary: stopped"_s, u"Dana: sent to voicemail"_s}));
        QCOMPARE(ladder.whyTitle, u"Why it goes to voicemail"_s);
        QCOMPARE(ladder.why, u"Dana sent the caller to voicemail."_s);
        sent.kind = EventKind::CallVoicemail;
        call.events.push_back(sent);
        ladder = live::ladderOf(call.events, tests::sampleNames());
        QCOMPARE(words(ladder).last(), u"Voicemail"_s);
        QCOMPARE(words(ladder).at(3), u"Primary: stopped"_s);
    }

    void aRefusedCallSaysSo()
    {
        const live::Ladder ladder = ladderOf({"+16195550100", "+16195550199", 0, "", "", false, "", -1});
        QCOMPARE(words(ladder).mid(0, 3),
                 (QStringList{u"Received"_s, u"Nuisance: caller rule"_s, u"Refused"_s}));
        QCOMPARE(words(ladder).last(), QStringLiteral("Rejected"));
    }
};

QTEST_MAIN(LadderTest)
#include "LadderTest.moc"
