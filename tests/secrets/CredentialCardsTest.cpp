// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/CredentialCards.h"
#include "core/secrets/desk/AuditPage.h"

#include <QRegularExpression>
#include <QTest>

using namespace ringdown;
using namespace ringdown::desk;

namespace {

constexpr Instant now = Instant::fromSeconds(1'800'000'000);

Instant daysAgo(int days)
{
    return now - std::chrono::hours(24 * days);
}

LedgerRow row(int days, Deed deed, std::string entry, std::string fingerprint = "0a1b2c3d",
              std::string detail = {})
{
    return {daysAgo(days), "dana@desk", deed, std::move(entry), std::move(fingerprint), std::move(detail)};
}

CredentialCard cardOf(const std::string &name, const std::vector<LedgerRow> &rows)
{
    return credentialCards({name}, rows, now).at(0);
}

} // namespace

class CredentialCardsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cardsComeInTheOrderPeopleReadThem();
    void aCardTellsWhatTheLedgerKnows();
    void theAgeIsJudged_data();
    void theAgeIsJudged();
    void aNewValueBeginsANewAge();
    void oneThatWasOnlyMadeDoesNot();
    void theSameValueAgainDoesNot();
    void aForgottenOneStartsFromNothing();
    void identifiersDoNotAge();
    void thePageHoldsEverythingAndBreaksNoTable();
    void thePageSaysWhatWantsRotation();
};

void CredentialCardsTest::cardsComeInTheOrderPeopleReadThem()
{
    const auto cards =
        credentialCards({"relay-token https://b.example.com", "RINGDOWN_ADMIN_TOKEN", "TWILIO_AUTH_TOKEN",
                         "relay-token https://a.example.com", "TWILIO_ACCOUNT_SID"},
                        {}, now);
    std::string names;
    for (const CredentialCard &card : cards)
        names += card.entry + "|";
    QCOMPARE(names, std::string("TWILIO_ACCOUNT_SID|TWILIO_AUTH_TOKEN|RINGDOWN_ADMIN_TOKEN|"
                                "relay-token https://a.example.com|relay-token https://b.example.com|"));
    QCOMPARE(cards[3].purpose, std::string("lets this desk into https://a.example.com"));
}

void CredentialCardsTest::aCardTellsWhatTheLedgerKnows()
{
    const auto card =
        cardOf("TWILIO_API_SECRET", {row(9, Deed::Imported, "TWILIO_API_SECRET"),
                                     row(8, Deed::Exported, "TWILIO_API_SECRET", "0a1b2c3d", "to A"),
                                     row(7, Deed::Used, "TWILIO_API_SECRET", "0a1b2c3d", "to B"),
                                     row(6, Deed::Exported, "TWILIO_API_SECRET", "0a1b2c3d", "to A"),
                                     row(1, Deed::Used, "TWILIO_AUTH_TOKEN", "ffffffff", "to C")});
    QVERIFY(card.tier == secrets::Tier::Runtime && card.isSecret);
    QCOMPARE(card.owner, std::string("dana@desk"));
    QCOMPARE(card.fingerprint, std::string("0a1b2c3d"));
    QCOMPARE(card.since, std::optional(daysAgo(9)));
    QCOMPARE(card.lastUsed, std::optional(daysAgo(6)));
    QCOMPARE(card.places, (std::vector<std::string>{"to A", "to B"}));
    QVERIFY(card.verdict == AgeVerdict::Good);
}

void CredentialCardsTest::theAgeIsJudged_data()
{
    QTest::addColumn<int>("storedDaysAgo");
    QTest::addColumn<int>("leftDaysAgo");
    QTest::addColumn<int>("verdict");
    QTest::newRow("today") << 0 << -1 << int(AgeVerdict::Good);
    QTest::newRow("365 days") << 365 << -1 << int(AgeVerdict::Good);
    QTest::newRow("366 days") << 366 << -1 << int(AgeVerdict::TooOld);
    QTest::newRow("somebody left since") << 10 << 9 << int(AgeVerdict::PersonLeft);
    QTest::newRow("somebody left before") << 10 << 11 << int(AgeVerdict::Good);
    QTest::newRow("old, and somebody left") << 400 << 1 << int(AgeVerdict::PersonLeft);
    QTest::newRow("nobody wrote it down") << -1 << -1 << int(AgeVerdict::Unknown);
}

void CredentialCardsTest::theAgeIsJudged()
{
    QFETCH(int, storedDaysAgo);
    QFETCH(int, leftDaysAgo);
    QFETCH(int, verdict);
    std::vector<LedgerRow> rows;
    if (storedDaysAgo >= 0)
        rows.push_back(row(storedDaysAgo, Deed::Stored, "TWILIO_AUTH_TOKEN"));
    if (leftDaysAgo >= 0)
        rows.push_back(row(leftDaysAgo, Deed::PersonLeft, "", ""));
    const auto card = cardOf("TWILIO_AUTH_TOKEN", rows);
    QCOMPARE(int(card.verdict), verdict);
    QCOMPARE(wantsRotation(card.verdict),
             card.verdict == AgeVerdict::TooOld || card.verdict == AgeVerdict::PersonLeft);
}

void CredentialCardsTest::aNewValueBeginsANewAge()
{
    const auto card = cardOf("TWILIO_AUTH_TOKEN", {row(500, Deed::Imported, "TWILIO_AUTH_TOKEN", "aaaaaaaa"),
                                                   row(400, Deed::PersonLeft, "", ""),
                                                   row(3, Deed::Promoted, "TWILIO_AUTH_TOKEN", "bbbbbbbb")});
    QCOMPARE(card.since, std::optional(daysAgo(3)));
    QCOMPARE(card.fingerprint, std::string("bbbbbbbb"));
    QVERIFY(card.verdict == AgeVerdict::Good);
}

void CredentialCardsTest::oneThatWasOnlyMadeDoesNot()
{
    const auto card = cardOf("TWILIO_AUTH_TOKEN", {row(500, Deed::Imported, "TWILIO_AUTH_TOKEN", "aaaaaaaa"),
                                                   row(3, Deed::Made, "TWILIO_AUTH_TOKEN", "bbbbbbbb"),
                                                   row(3, Deed::Revoked, "TWILIO_AUTH_TOKEN", "")});
    QCOMPARE(card.since, std::optional(daysAgo(500)));
    QCOMPARE(card.fingerprint, std::string("aaaaaaaa"));
    QVERIFY(card.verdict == AgeVerdict::TooOld);
}

void CredentialCardsTest::theSameValueAgainDoesNot()
{
    const auto card = cardOf("TWILIO_AUTH_TOKEN", {row(500, Deed::Imported, "TWILIO_AUTH_TOKEN", "aaaaaaaa"),
                                                   row(3, Deed::Imported, "TWILIO_AUTH_TOKEN", "aaaaaaaa")});
    QCOMPARE(card.since, std::optional(daysAgo(500)));
    QVERIFY(card.verdict == AgeVerdict::TooOld);
}

void CredentialCardsTest::aForgottenOneStartsFromNothing()
{
    const auto card = cardOf("TWILIO_AUTH_TOKEN", {row(500, Deed::Imported, "TWILIO_AUTH_TOKEN", "aaaaaaaa"),
                                                   row(4, Deed::Forgotten, "TWILIO_AUTH_TOKEN", "aaaaaaaa")});
    QVERIFY(!card.since && card.fingerprint.empty() && card.verdict == AgeVerdict::Unknown);
}

void CredentialCardsTest::identifiersDoNotAge()
{
    const auto card = cardOf("TWILIO_ACCOUNT_SID", {row(500, Deed::Imported, "TWILIO_ACCOUNT_SID", "")});
    QVERIFY(!card.isSecret && card.verdict == AgeVerdict::None);
    QCOMPARE(card.since, std::optional(daysAgo(500)));
}

void CredentialCardsTest::thePageHoldsEverythingAndBreaksNoTable()
{
    const std::vector<LedgerRow> rows{
        row(9, Deed::Imported, "TWILIO_API_SECRET", "0a1b2c3d", "from /a|b\n`c` <i>"),
        row(2, Deed::Used, "TWILIO_API_SECRET", "0a1b2c3d", "to relay")};
    const auto cards = credentialCards({"TWILIO_API_SECRET", "TWILIO_ACCOUNT_SID"}, rows, now);
    const QString page = QString::fromStdString(auditPage(cards, rows, "dana@desk", now));
    QVERIFY(page.startsWith(QStringLiteral("# Credentials of dana@desk\n")));
    QVERIFY(
        page.contains(QStringLiteral("| TWILIO_API_SECRET | runtime (relays) | dana@desk | makes calls")));
    QVERIFY(page.contains(QStringLiteral("| 9 days |")));
    QVERIFY(page.contains(QStringLiteral("from /a\\|b \\`c\\` \\<i>")));
    QVERIFY(page.indexOf(QStringLiteral("| used |")) <
            page.indexOf(QStringLiteral("| imported |"))); // newest first
    const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
    for (const QString &line : page.split(u'\n')) {
        const auto bars = line.count(bar);
        QVERIFY2(bars == 0 || bars == 11 || bars == 7, qPrintable(line));
    }
}

void CredentialCardsTest::thePageSaysWhatWantsRotation()
{
    const std::vector<LedgerRow> rows{row(400, Deed::Imported, "TWILIO_API_SECRET"),
                                      row(2, Deed::Imported, "TWILIO_AUTH_TOKEN", "ffffffff")};
    const auto cards = credentialCards({"TWILIO_API_SECRET", "TWILIO_AUTH_TOKEN"}, rows, now);
    const std::string page = auditPage(cards, rows, "dana@desk", now);
    QVERIFY(page.find("**Wants rotation:** TWILIO_API_SECRET.\n") != std::string::npos);
    const auto fresh = credentialCards({"TWILIO_AUTH_TOKEN"}, rows, now);
    QVERIFY(auditPage(fresh, rows, "dana@desk", now).find("Nothing wants rotation.") != std::string::npos);
}

QTEST_APPLESS_MAIN(CredentialCardsTest)
#include "CredentialCardsTest.moc"
