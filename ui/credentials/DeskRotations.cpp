// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/DeskRotations.h"

#include "ui/link/KeysPort.h"

namespace ringdown::credentials {
namespace {

/// The connected relay, as a rotation asks it.
class RelayInRotation final : public desk::RotationRelay {
public:
    explicit RelayInRotation(link::KeysPort &keys)
        : m_keys(keys)
    {
    }

    std::string name() const override { return m_keys.name(); }
    void webhookKeys(client::WhenDone<client::RelayWebhookKeys> done) override
    {
        m_keys.webhookKeys(std::move(done));
    }
    void addWebhookKey(const Secret &key, client::WhenDone<client::AddedWebhookKey> done) override
    {
        m_keys.addWebhookKey(key, std::move(done));
    }
    void dropWebhookKey(const std::string &id, client::WhenDone<client::Changed> done) override
    {
        m_keys.dropWebhookKey(id, std::move(done));
    }
    void probeWebhookKeys(const std::string &text, const std::vector<std::string> &signatures,
                          client::WhenDone<std::vector<std::optional<std::string>>> done) override
    {
        m_keys.probeWebhookKeys(text, signatures, std::move(done));
    }
    void apiKey(client::WhenDone<client::RelayApiKey> done) override { m_keys.apiKey(std::move(done)); }
    void putApiKey(const std::string &accountSid, const std::string &key, const Secret &secret,
                   client::WhenDone<client::RelayApiKey> done) override
    {
        m_keys.putApiKey(accountSid, key, secret, std::move(done));
    }
    void probeApiKey(client::WhenDone<client::RelayApiKey> done) override
    {
        m_keys.probeApiKey(std::move(done));
    }

private:
    link::KeysPort &m_keys;
};

class RunningRotation final : public RotationPort {
public:
    RunningRotation(std::unique_ptr<RelayInRotation> relay, std::unique_ptr<desk::Rotation> rotation)
        : m_relay(std::move(relay))
        , m_rotation(std::move(rotation))
    {
        connect(m_rotation.get(), &desk::Rotation::changed, this, &RotationPort::changed);
        connect(m_rotation.get(), &desk::Rotation::ended, this, &RotationPort::ended);
    }

    const desk::RotationState &state() const override { return m_rotation->state(); }
    void run() override { m_rotation->run(); }
    void skipWaiting() override { m_rotation->skipWaiting(); }
    void backOut() override { m_rotation->backOut(); }

private:
    std::unique_ptr<RelayInRotation> m_relay; ///< outlives the rotation
    std::unique_ptr<desk::Rotation> m_rotation;
};

using Begun = Result<std::unique_ptr<desk::Rotation>>;

Result<std::unique_ptr<RotationPort>> running(std::unique_ptr<RelayInRotation> relay, Begun begun)
{
    if (!begun)
        return begun.error();
    return std::unique_ptr<RotationPort>(
        std::make_unique<RunningRotation>(std::move(relay), std::move(begun).value()));
}

} // namespace

DeskRotations::DeskRotations(rest::RestClient &rest, const std::string &directory)
    : m_rest(rest)
    , m_ledger(directory)
    , m_directory(directory)
{
}

Result<std::optional<desk::PendingRotation>> DeskRotations::pending() const
{
    return desk::pendingRotation(m_directory);
}

Result<std::unique_ptr<RotationPort>> DeskRotations::begin(desk::RotationKind kind, secrets::Vault &vault,
                                                           link::KeysPort &relay)
{
    auto asked = std::make_unique<RelayInRotation>(relay);
    Begun begun = desk::Rotation::begin(kind, {&vault, &m_rest, {asked.get()}, &m_ledger, m_directory});
    return running(std::move(asked), std::move(begun));
}

Result<std::unique_ptr<RotationPort>> DeskRotations::resume(secrets::Vault &vault, link::KeysPort &relay)
{
    auto asked = std::make_unique<RelayInRotation>(relay);
    Begun begun = desk::Rotation::resume({&vault, &m_rest, {asked.get()}, &m_ledger, m_directory});
    return running(std::move(asked), std::move(begun));
}

} // namespace ringdown::credentials
