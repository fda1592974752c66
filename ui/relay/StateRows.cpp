// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relay/StateRows.h"

#include "ui/format/Durations.h"
#include "ui/format/EngineWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ringdown::relay_ui {
namespace {

using namespace std::chrono_literals;
using format::Tone;

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(StateRows)
};

constexpr std::int64_t littleDisk = std::int64_t(1) << 30;
constexpr auto muchSkew = 2s;
constexpr double slowAnswer = 1.0; ///< seconds; the carrier waits 15, a caller notices

QString dash()
{
    return QStringLiteral("–");
}

std::vector<StateRow> unknown(std::vector<StateRow> rows)
{
    for (StateRow &row : rows) {
        row.value = dash();
        row.tone.reset();
    }
    return rows;
}

QString count(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString bytes(std::int64_t size)
{
    return QLocale().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
}

/// A count that should be zero.
StateRow troubleRow(const QString &name, std::int64_t number)
{
    return {name, count(number), number > 0 ? std::optional(Tone::Bad) : std::nullopt};
}

QString speedWords(const client::RelayStatus::Webhooks &webhooks)
{
    if (!webhooks.p50 || !webhooks.p99)
        return RowText::tr("none in 5 minutes");
    return RowText::tr("%1 / %2").arg(milliseconds(*webhooks.p50), milliseconds(*webhooks.p99));
}

QString refusedWords(const client::RelayStatus::Webhooks &webhooks, const format::Times &times)
{
    if (webhooks.refused == 0 || !webhooks.lastRefusedAt)
        return count(webhooks.refused);
    return RowText::tr("%1, the last at %2", "how many signatures were refused")
        .arg(count(webhooks.refused), times.clock(*webhooks.lastRefusedAt));
}

} // namespace

QString milliseconds(double seconds)
{
    const QLocale locale;
    if (seconds >= 1)
        return RowText::tr("%1 s").arg(locale.toString(seconds, 'f', 1));
    const double ms = seconds * 1000;
    return RowText::tr("%1 ms").arg(locale.toString(ms, 'f', ms < 10 && std::fmod(ms, 1) > 0.04 ? 1 : 0));
}

QString upTime(std::chrono::seconds since)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(std::max(since, 0s)).count();
    if (minutes < 1)
        return RowText::tr("less than a minute");
    if (minutes < 60)
        return RowText::tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return RowText::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return RowText::tr("%1 d %2 h").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
}

std::vector<StateRow> processRows(const client::RelayStatus *status, const QString &place)
{
    const client::RelayStatus state = status ? *status : client::RelayStatus();
    const auto &process = state.process;
    std::vector<StateRow> rows = {
        {RowText::tr("Version"), QString::fromStdString(process.version), {}},
        {RowText::tr("Runs for"),
         upTime(std::chrono::duration_cast<std::chrono::seconds>(state.at - process.startedAt)),
         {}},
        {RowText::tr("Plan"), RowText::tr("revision %1").arg(process.revision), {}},
        {RowText::tr("Calls now"), count(process.calls), {}},
        {RowText::tr("Public URL"),
         process.publicUrl.empty() ? RowText::tr("none: Twilio cannot reach it")
                                   : QString::fromStdString(process.publicUrl),
         process.publicUrl.empty() && !process.isDemo ? std::optional(Tone::Care) : std::nullopt}};
    if (process.isDemo)
        rows.back().value = RowText::tr("none: a demo answers to nobody outside");
    if (!status)
        rows = unknown(std::move(rows));
    rows.insert(rows.begin(), {RowText::tr("Where"), place.isEmpty() ? dash() : place, {}});
    return rows;
}

std::vector<StateRow> webhookRows(const client::RelayStatus *status, const format::Times &times)
{
    const auto webhooks = status ? status->webhooks : client::RelayStatus::Webhooks();
    const bool isSlow = webhooks.p99.value_or(0) > slowAnswer;
    std::vector<StateRow> rows = {
        {RowText::tr("Rate"),
         RowText::tr("%1 a minute").arg(QLocale().toString(webhooks.perMinute, 'f', 1)),
         {}},
        {RowText::tr("Answered in (half, 99 %)"), speedWords(webhooks),
         isSlow ? std::optional(Tone::Care) : std::nullopt},
        {RowText::tr("Decided"), count(webhooks.decided), {}},
        {RowText::tr("Refused signatures"), refusedWords(webhooks, times),
         webhooks.refused > 0 ? std::optional(Tone::Care) : std::nullopt},
        troubleRow(RowText::tr("Not of their shape"), webhooks.malformed),
        troubleRow(RowText::tr("Answered, not kept"), webhooks.unsaved)};
    if (!status)
        return unknown(std::move(rows));
    if (!webhooks.lastRefusedWhy.empty())
        rows.insert(rows.begin() + 4, {RowText::tr("Why the last"),
                                       format::relayWords(webhooks.lastRefusedWhy), Tone::Neutral});
    return rows;
}

std::vector<StateRow> feedRows(const client::RelayStatus *status)
{
    const auto feed = status ? status->feed : client::RelayStatus::Feed();
    std::vector<StateRow> rows = {{RowText::tr("Clients"), count(feed.readers), {}},
                                  {RowText::tr("Closed for slowness"), count(feed.closedTooSlow),
                                   feed.closedTooSlow > 0 ? std::optional(Tone::Care) : std::nullopt}};
    return status ? rows : unknown(std::move(rows));
}

std::vector<StateRow> storeRows(const client::RelayStatus *status)
{
    const auto store = status ? status->store : client::RelayStatus::Store();
    std::vector<StateRow> rows = {
        {RowText::tr("Engine"),
         store.isCommitting ? QString::fromStdString(store.engine)
                            : RowText::tr("%1 does not commit").arg(QString::fromStdString(store.engine)),
         store.isCommitting ? std::nullopt : std::optional(Tone::Bad)},
        {RowText::tr("Size"), bytes(store.bytes), {}},
        {RowText::tr("Last commit to disk"), milliseconds(store.lastCommitSeconds), {}},
        {RowText::tr("Disk left"), store.diskLeft ? bytes(*store.diskLeft) : dash(),
         store.diskLeft && *store.diskLeft < littleDisk ? std::optional(Tone::Bad) : std::nullopt},
        {RowText::tr("Records"), count(store.records), {}},
        {RowText::tr("Through the spool"), count(store.spooled),
         store.spooled > 0 ? std::optional(Tone::Care) : std::nullopt}};
    if (!status)
        return unknown(std::move(rows));
    if (!store.why.empty())
        rows.insert(rows.begin() + 1, {RowText::tr("Why"), format::relayWords(store.why), Tone::Bad});
    return rows;
}

std::vector<StateRow> outboxRows(const client::RelayStatus *status)
{
    const auto outbox = status ? status->outbox : client::RelayStatus::Outbox();
    std::vector<StateRow> rows = {{RowText::tr("Queued"),
                                   !outbox.queued   ? dash()
                                   : outbox.hasMore ? RowText::tr("%1 and more").arg(count(*outbox.queued))
                                                    : count(*outbox.queued),
                                   {}},
                                  {RowText::tr("Waits longest"),
                                   outbox.oldest.empty() ? RowText::tr("nothing waits")
                                   : outbox.oldestAt
                                       ? format::ageText(std::max(status->at - *outbox.oldestAt, 0ms))
                                       : dash(),
                                   {}},
                                  {RowText::tr("Not sent"), count(outbox.failed),
                                   outbox.failed > 0 ? std::optional(Tone::Care) : std::nullopt}};
    return status ? rows : unknown(std::move(rows));
}

QString outboxWords(const client::RelayStatus *status)
{
    const auto queued = status ? status->outbox.queued : std::nullopt;
    if (status && status->outbox.failed > 0)
        return RowText::tr("outbox %1, %2 not sent", "waiting, failed")
            .arg(queued ? count(*queued) : dash(), count(status->outbox.failed));
    return RowText::tr("outbox %1").arg(queued ? count(*queued) : dash());
}

std::vector<StateRow> firestoreRows(const client::RelayStatus *status, const format::Times &times)
{
    if (!status || !status->firestore)
        return {};
    const client::RelayStatus::Firestore &audit = *status->firestore;
    std::vector<StateRow> rows = {
        {RowText::tr("Behind"),
         audit.behind == 0 ? RowText::tr("nothing")
                           : RowText::tr("%Ln log entries", nullptr, static_cast<int>(audit.behind)),
         audit.trouble.empty() ? std::nullopt : std::optional(Tone::Care)},
        {RowText::tr("Last batch"),
         audit.lastBatchAt ? times.clockWithSeconds(*audit.lastBatchAt) : dash(),
         {}},
        {RowText::tr("Calls written"), count(audit.written), {}}};
    if (audit.rejected > 0)
        rows.push_back(troubleRow(RowText::tr("Calls not taken"), audit.rejected));
    if (!audit.trouble.empty())
        rows.push_back({RowText::tr("Why"), format::relayWords(audit.trouble), Tone::Bad});
    return rows;
}

std::vector<StateRow> clockRows(const client::RelayStatus *status, const format::Freshness &freshness,
                                const format::Times &times, Instant now)
{
    const auto offset = freshness.clockOffset;
    const bool isFar = std::chrono::abs(offset) > muchSkew;
    const double tenths = std::round(static_cast<double>(offset.count()) / 100) + 0.0; // never -0.0
    const QString seconds = QLocale().toString(tenths / 10, 'f', 1);
    std::vector<StateRow> rows = {{RowText::tr("The relay’s"), times.moment(now), {}},
                                  {RowText::tr("Against this desk"),
                                   RowText::tr("%1 s", "the difference of two clocks")
                                       .arg(tenths > 0 ? QLatin1Char('+') + seconds : seconds),
                                   isFar ? std::optional(Tone::Care) : std::nullopt}};
    return status ? rows : unknown(std::move(rows));
}

} // namespace ringdown::relay_ui
