// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/RuntimeCard.h"

#include "ui/format/CredentialWords.h"
#include "ui/format/EngineWords.h"
#include "ui/format/Times.h"
#include "ui/shell/Caption.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::credentials {
namespace {

/// "10:40" today, with its day before.
QString near(Instant at, Instant now)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const format::Times times(zone);
    const bool isToday = format::startOfDay(at, zone) == format::startOfDay(now, zone);
    return isToday ? times.clock(at) : times.near(at, now);
}

QString sinceWords(const std::optional<Instant> &since, const std::optional<client::KeySource> &source,
                   Instant now)
{
    if (since)
        return RuntimeCard::tr("since %1").arg(format::Times(QTimeZone::systemTimeZone()).day(*since, now));
    return source == client::KeySource::Environment ? RuntimeCard::tr("from its environment") : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString checksWords(const client::RelayWebhookKey &key, Instant now)
{
    if (key.checks == 0)
        return RuntimeCard::tr("no webhook yet");
    const QString checks = RuntimeCard::tr("%Ln check(s)", nullptr, static_cast<int>(key.checks));
    return key.lastMatch ? RuntimeCard::tr("%1, last %2").arg(checks, near(*key.lastMatch, now)) : checks;
}

} // namespace

RuntimeCard::RuntimeCard(QWidget *parent)
    : Card(tr("Runtime"), parent)
{
}

void RuntimeCard::show(const Snapshot &snapshot, Instant now)
{
    rebuild([&] {
        const RelayView &relay = snapshot.relay;
        if (!relay.isConnected) {
            setNote({});
            body()->addWidget(glyphLine(format::Glyph::Plug, format::Tone::Neutral,
                                        tr("No relay is connected, so what one holds is not known.")));
            body()->addStretch(1);
            return;
        }
        setNote(tr("what %1 holds").arg(relay.place));
        showApiKey(relay.apiKey, snapshot.account.hasToken, now);
        showWebhookKeys(relay.webhookKeys, now);
        body()->addStretch(1);
        auto *make = new QPushButton(tr("Make a fitting key"));
        const bool mayAsk = !relay.apiKey.failure;
        make->setEnabled(snapshot.account.hasToken && mayAsk);
        make->setToolTip(
            !mayAsk ? tr("The relay would not take it: see above.")
            : snapshot.account.hasToken
                ? tr("Make an API key that reaches only what a relay needs, and give it to the relay")
                : tr("Store the account first."));
        connect(make, &QPushButton::clicked, this, &RuntimeCard::makeKeyWanted);
        addFoot(make);
    });
}

void RuntimeCard::showApiKey(const Told<client::RelayApiKey> &told, bool mayMake, Instant now)
{
    CardRow row(tr("API key"));
    body()->addWidget(row.widget);
    if (told.failure)
        return void(
            row.addNote(format::accessFailureWords(tr("Not known."), *told.failure), format::Tone::Care));
    if (!told.value)
        return void(row.addNote(tr("asking the relay…")));
    const client::RelayApiKey &key = *told.value;
    if (key.key.empty()) {
        row.addNote(mayMake ? tr("none: the relay only receives")
                            : tr("none: the relay only receives. Store the account to make one."));
        for (const std::string &sentence : key.without)
            body()->addWidget(
                glyphLine(format::Glyph::Info, format::Tone::Neutral, format::deskWords(sentence)));
        return;
    }
    row.addWords(format::shortened(key.key))->setToolTip(QString::fromStdString(key.key));
    shell::Caption *note =
        row.addNote(joined({key.lastUsed ? tr("used %1").arg(near(*key.lastUsed, now)) : tr("not used yet"),
                            sinceWords(key.since, key.source, now)}));
    note->setToolTip(
        tr("%Ln use(s) since the relay started. A relay asks the carrier every hour what its key "
           "reaches; that counts.",
           nullptr, static_cast<int>(key.uses)));
    QPushButton *revoke = row.addButton(tr("Revoke…"));
    revoke->setEnabled(mayMake);
    revoke->setToolTip(mayMake ? tr("Delete the key at the carrier; the relay then only receives")
                               : tr("Store the account first: a key is revoked with it."));
    connect(revoke, &QPushButton::clicked, this, &RuntimeCard::revokeKeyWanted);
}

void RuntimeCard::showWebhookKeys(const Told<client::RelayWebhookKeys> &told, Instant now)
{
    if (!told.value) {
        CardRow row(tr("Webhook keys"));
        body()->addWidget(row.widget);
        if (told.failure)
            row.addNote(format::accessFailureWords(tr("Not known."), *told.failure), format::Tone::Care);
        else
            row.addNote(tr("asking the relay…"));
        return;
    }
    int number = 0;
    for (const client::RelayWebhookKey &key : told.value->keys)
        showWebhookKey(key, ++number, told.value->keys.size() == 1, now);
    if (number > 1)
        return;
    CardRow second(tr("Webhook key %1").arg(number + 1));
    second.addNote(tr("none"));
    QPushButton *start = second.addButton(tr("Start rotation"));
    start->setToolTip(tr("Rotate the Auth Token without one refused call"));
    connect(start, &QPushButton::clicked, this, &RuntimeCard::rotationWanted);
    body()->addWidget(second.widget);
}

void RuntimeCard::showWebhookKey(const client::RelayWebhookKey &key, int number, bool isOnly, Instant now)
{
    CardRow row(tr("Webhook key %1").arg(number));
    row.addWords(QString::fromStdString(key.id))
        ->setToolTip(tr("The fingerprint; it tells nothing of the key."));
    row.addNote(joined({checksWords(key, now), sinceWords(key.since, key.source, now)}));
    body()->addWidget(row.widget);
    if (isOnly)
        return;
    connect(row.addButton(tr("Drop…")), &QPushButton::clicked, this,
            [this, id = key.id] { Q_EMIT dropWebhookKeyWanted(id); });
}

} // namespace ringdown::credentials
