// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/RelayDesk.h"
#include "core/secrets/EntryKind.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Keys.h"
#include "tests/ui/support/Sample.h"
#include "ui/credentials/Desks.h"
#include "ui/credentials/KeyDesk.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using desk::Deed;
using desk::LedgerRow;

/// What is done at a relay stands in the audit of the desk that did it, as ringdownctl writes it.
class RelayDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_desk->holdAccount();
        m_relay = std::make_unique<tests::FakeRelay>();
        tests::fillKeys(m_relay->keyBook);
        m_desks = std::make_unique<credentials::Desks>(m_desk->ports());
        m_desks->setRelay(m_relay.get());
        m_desks->relay->refresh();
    }
    void cleanup() { m_desks.reset(); }

    void aTokenThatIsMadeIsARow()
    {
        m_desks->relay->makeToken("Mara", "operator");
        QTRY_VERIFY(has(Deed::Made, tokenEntry(), "operator token for Mara"));
    }

    void aTokenThatIsRevokedIsARow()
    {
        const client::AccessToken token = m_desks->relay->relay().tokens.value->back();
        m_desks->relay->revokeToken(token);
        QTRY_VERIFY(has(Deed::Revoked, tokenEntry(), token.role + " token of " + token.name, token.id));
    }

    void aWebhookKeyThatIsGivenIsARow()
    {
        const auto key = twilio::WebhookKey::derive(Secret("fedcba9876543210fedcba9876543210"));
        m_desks->relay->giveWebhookKey(key);
        QTRY_VERIFY(has(Deed::Exported, webhookKeys(), "to " + m_relay->keyBook.name(), key.id()));
    }

    void aWebhookKeyThatIsDroppedIsARow()
    {
        const std::string id = m_desks->relay->relay().webhookKeys.value->keys.front().id;
        m_desks->relay->dropWebhookKey(id);
        QTRY_VERIFY(has(Deed::Revoked, webhookKeys(), "at " + m_relay->keyBook.name(), id));
    }

    void aFittingKeyThatIsHandedOverIsARow()
    {
        m_desks->vault->look();
        m_desks->keys->makeFittingKey();
        QTRY_VERIFY(has(Deed::Exported, std::string(secrets::apiKeyEntry),
                        std::string(tests::fakeKeySid) + " to " + m_relay->place().toStdString()));
    }

    void whatTheRelayRefusesIsNone()
    {
        m_relay->keyBook.putFailure =
            client::ApiFailure{{ErrorCode::BadInput, "It is a Main key."}, 422, "", {}};
        m_desks->keys->makeFittingKey();
        QTRY_COMPARE(m_desk->carrier.revoked.size(), std::size_t(1));
        QTRY_VERIFY(has(Deed::Revoked, std::string(secrets::apiKeyEntry), std::string(tests::fakeKeySid)));
        QVERIFY(!has(Deed::Exported, std::string(secrets::apiKeyEntry),
                     std::string(tests::fakeKeySid) + " to " + m_relay->place().toStdString()));
    }

private:
    static std::string webhookKeys() { return std::string(secrets::webhookKeysEntry); }
    std::string tokenEntry() const { return secrets::relayTokenEntry(m_relay->keyBook.name()); }

    bool has(Deed deed, const std::string &entry, const std::string &detail, const std::string &print = {})
    {
        const auto rows = desk::Ledger(m_desk->directory()).rows();
        return rows && std::any_of(rows->begin(), rows->end(), [&](const LedgerRow &row) {
                   return row.deed == deed && row.entry == entry && row.detail == detail &&
                          (print.empty() || row.fingerprint == print);
               });
    }

    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<credentials::Desks> m_desks;
};

QTEST_MAIN(RelayDeskTest)
#include "RelayDeskTest.moc"
