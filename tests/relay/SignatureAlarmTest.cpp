// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/SignatureAlarm.h"

#include <QByteArray>
#include <QTest>

using namespace ringdown;
using relay::SignatureAlarm;
using relay::WebhookCounts;

/// When refused signatures are an alarm.
class SignatureAlarmTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSignatureAlarm_data();
    void theSignatureAlarm();
    void whoSignsNothingRaisesNoSignatureAlarm();
    void aClockThatWasAheadHidesNoWrongKey();
};

void SignatureAlarmTest::theSignatureAlarm_data()
{
    // What comes in, a letter each 5 s: g genuine, a refused and of our account, r refused, . nothing. The
    // alarm is raised at the place of the ! in when, and cleared at that of the -.
    QTest::addColumn<QByteArray>("comes");
    QTest::addColumn<QByteArray>("when");
    const auto row = [](const char *name, const char *comes, const char *when) {
        QTest::newRow(name) << QByteArray(comes) << QByteArray(when);
    };
    row("a busy line after a rotation", "gggaaaaaaaaaaa", "           !  ");
    row("a quiet line, two refusals", "g......................aa....", "                        !    ");
    row("a quiet line, hours between", "g...........a..................a",
        "                               !");
    row("one refusal may be anything", "g...........a...................",
        "                                ");
    row("one genuine among them", "g..........ag...........a......", "                               ");
    row("wrong from the start", "a.a.....", "  !     ");
    row("the first genuine one clears it", "a.a.g...", "  ! -   ");
    row("raised once", "a.aaaaaa", "  !     ");
    row("raised again", "a.ag..........aa", "  !-           !");
    row("strangers while real calls come", "grrrrrrrrgrrrrrrrrgrrrrrr", "                         ");
    row("strangers at night", "grrrrrrrrrrrrrrrrrrrrrrrr", "                         ");
    row("strangers who know the SID, while real calls come", "gaaaaagaaaaagaaaaagaaa",
        "                      ");
    row("anybody's before the first genuine one", ".rrrrr..", "     !  ");
    row("a scanner before the first genuine one", ".r...r...r...r...r...r", "                      ");
}

void SignatureAlarmTest::theSignatureAlarm()
{
    QFETCH(QByteArray, comes);
    QFETCH(QByteArray, when);
    QCOMPARE(when.size(), comes.size());
    SignatureAlarm alarm;
    WebhookCounts counts;
    QByteArray got;
    for (int i = 0; i < comes.size(); ++i) {
        counts.decided += comes[i] == 'g' ? 1 : 0;
        counts.forbidden += comes[i] == 'a' || comes[i] == 'r' ? 1 : 0;
        counts.ofAccount += comes[i] == 'a' ? 1 : 0;
        switch (alarm.look(counts, Instant::fromSeconds(1'000 + i * 5))) {
        case SignatureAlarm::Change::None:
            got += ' ';
            break;
        case SignatureAlarm::Change::Raised:
            got += '!';
            break;
        case SignatureAlarm::Change::Cleared:
            got += '-';
            break;
        }
    }
    QCOMPARE(got, when);
}

void SignatureAlarmTest::whoSignsNothingRaisesNoSignatureAlarm()
{
    SignatureAlarm alarm;
    WebhookCounts counts;
    QCOMPARE(alarm.look(counts, Instant::fromSeconds(0)), SignatureAlarm::Change::None);
    counts.forbidden = counts.unsignedOnes = 100; // a scanner
    QCOMPARE(alarm.look(counts, Instant::fromSeconds(5)), SignatureAlarm::Change::None);
    counts.forbidden += SignatureAlarm::leastOfAnybody;
    QCOMPARE(alarm.look(counts, Instant::fromSeconds(10)), SignatureAlarm::Change::Raised);
}

void SignatureAlarmTest::aClockThatWasAheadHidesNoWrongKey()
{
    SignatureAlarm alarm;
    WebhookCounts counts;
    counts.decided = 1;
    QCOMPARE(alarm.look(counts, Instant::fromSeconds(36'000)), SignatureAlarm::Change::None);
    QCOMPARE(alarm.look(counts, Instant::fromSeconds(5)), SignatureAlarm::Change::None);
    counts.forbidden = counts.ofAccount = SignatureAlarm::leastOfAccount;
    QCOMPARE(alarm.look(counts, Instant::fromSeconds(60)), SignatureAlarm::Change::Raised);
}

QTEST_GUILESS_MAIN(SignatureAlarmTest)
#include "SignatureAlarmTest.moc"
