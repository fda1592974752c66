// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/CredentialCards.h"
#include "core/secrets/desk/AuditPage.h"
#include "core/secrets/desk/HandedOut.h"

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
    void oneThatComesBackIsAsOldAsBefore_data();
    void oneThatComesBackIsAsOldAsBefore();
    void aFileIsJudgedByWhatItHolds();
    void aRelayThatWasLeftOutIsNoPlaceOfUse();
    void whatWasHandedOutHasACardUntilItIsRevoked();
    void aKeyThatOneRelayDroppedIsHandedOutToTheOthers();
    void anAgeIsTheValuesOwnOnlyWhereItWasMade();
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

void CredentialCardsTest::oneThatComesBackIsAsOldAsBefore_data()
{
    QTest::addColumn<int>("deed");
    QTest::addColumn<QString>("print");
    QTest::newRow("forgotten in between") << int(Deed::Forgotten) << QStringLiteral("aaaaaaaa");
    QTest::newRow("replaced in between") << int(Deed::Replaced) << QStringLiteral("bbbbbbbb");
}

void CredentialCardsTest::oneThatComesBackIsAsOldAsBefore()
{
    QFETCH(int, deed);
    QFETCH(QString, print);
    const std::string token = "TWILIO_AUTH_TOKEN";
    const auto card =
        cardOf(token, {row(9, Deed::Imported, token, "aaaaaaaa"), row(8, Deed::Used, token, "aaaaaaaa"),
                       row(4, Deed::PersonLeft, "", ""), row(3, Deed(deed), token, print.toStdString()),
                       row(2, Deed::Imported, token, "aaaaaaaa")});
    QCOMPARE(card.since, std::optional(daysAgo(9)));
    QCOMPARE(card.lastUsed, std::optional(daysAgo(8)));
    QVERIFY(card.verdict == AgeVerdict::PersonLeft);
}

void CredentialCardsTest::aFileIsJudgedByWhatItHolds()
{
    const std::string token = "TWILIO_AUTH_TOKEN";
    const std::vector<LedgerRow> rows{row(9, Deed::Imported, token, "aaaaaaaa"),
                                      row(8, Deed::Used, token, "aaaaaaaa", "to A"),
                                      row(3, Deed::Replaced, token, "bbbbbbbb")};
    const auto old = credentialCards({token}, rows, now, {{token, "aaaaaaaa"}}).at(0);
    QCOMPARE(old.since, std::optional(daysAgo(9)));
    QCOMPARE(old.places, std::vector<std::string>{"to A"});
    const auto strange = credentialCards({token}, rows, now, {{token, "cccccccc"}}).at(0);
    QCOMPARE(strange.fingerprint, std::string("cccccccc"));
    QVERIFY(!strange.since && !strange.lastUsed && strange.places.empty());
    QVERIFY(strange.verdict == AgeVerdict::Unknown);
}

void CredentialCardsTest::aRelayThatWasLeftOutIsNoPlaceOfUse()
{
    const std::string entry = "relay-token https://a.example.com";
    const auto card = cardOf(entry, {row(9, Deed::Stored, entry), row(2, Deed::LeftOut, entry, "", "gone")});
    QVERIFY(card.places.empty() && !card.lastUsed);
}

void CredentialCardsTest::whatWasHandedOutHasACardUntilItIsRevoked()
{
    const std::string keys = "RINGDOWN_WEBHOOK_KEYS";
    const std::string relay = "relay-token https://a.example.com";
    std::vector<LedgerRow> rows{row(9, Deed::Derived, keys, "aaaaaaaa", "to a pipe"),
                                row(8, Deed::Exported, keys, "aaaaaaaa,bbbbbbbb", "format env to A"),
                                row(8, Deed::Derived, keys, "eeeeeeee", "for a comparison with the relay’s"),
                                row(7, Deed::Made, relay, "cccccccc", "viewer token for Dana Fake"),
                                row(6, Deed::Made, relay, "dddddddd", "admin token for This desk"),
                                row(6, Deed::Stored, relay, "dddddddd", "admin token for this desk")};
    const auto kept = credentialCards({relay}, rows, now);
    const auto out = handedOutCards(kept, rows, now);
    QCOMPARE(out.size(), std::size_t{3});
    QCOMPARE(out[0].fingerprint, std::string("aaaaaaaa"));
    QCOMPARE(out[0].places, (std::vector<std::string>{"format env to A", "to a pipe"}));
    QCOMPARE(out[0].since, std::optional(daysAgo(9)));
    QCOMPARE(out[2].purpose, std::string("viewer token for Dana Fake"));
    const std::string page = auditPage(kept, rows, "dana@desk", now);
    QVERIFY(page.find("| viewer token for Dana Fake | - | cccccccc |") != std::string::npos);
    rows.push_back(row(1, Deed::Revoked, relay, "cccccccc"));
    rows.push_back(row(1, Deed::Revoked, keys, "aaaaaaaa"));
    QCOMPARE(handedOutCards(kept, rows, now).size(), std::size_t{1});
}

void CredentialCardsTest::aKeyThatOneRelayDroppedIsHandedOutToTheOthers()
{
    const std::string keys = "RINGDOWN_WEBHOOK_KEYS";
    std::vector<LedgerRow> rows{
        row(9, Deed::Exported, keys, "aaaaaaaa", "to https://a.example.com, rotation 01020304"),
        row(8, Deed::Exported, keys, "aaaaaaaa", "to https://b.example.com"),
        row(1, Deed::Revoked, keys, "aaaaaaaa", "at https://a.example.com")};
    const auto out = handedOutCards({}, rows, now);
    QCOMPARE(out.size(), std::size_t{1});
    QCOMPARE(out[0].places, (std::vector<std::string>{"to https://b.example.com"}));
    rows.push_back(row(0, Deed::Revoked, keys, "aaaaaaaa", "at https://b.example.com"));
    QVERIFY(handedOutCards({}, rows, now).empty());
}

void CredentialCardsTest::anAgeIsTheValuesOwnOnlyWhereItWasMade()
{
    const std::string secret = "TWILIO_API_SECRET";
    const std::string token = "TWILIO_AUTH_TOKEN";
    const std::vector<LedgerRow> rows{row(9, Deed::Imported, token, "aaaaaaaa"),
                                      row(3, Deed::Made, secret, "bbbbbbbb"),
                                      row(3, Deed::Replaced, secret, "bbbbbbbb")};
    const auto cards = credentialCards({token, secret}, rows, now);
    QVERIFY(!cards[0].isMadeHere && cards[1].isMadeHere);
    const std::string page = auditPage(cards, rows, "dana@desk", now);
    QVERIFY(page.find("| here for 9 days |") != std::string::npos);
    QVERIFY(page.find("| 3 days |") != std::string::npos);
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
    QVERIFY(page.contains(QStringLiteral("| here for 9 days |")));
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
