// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallExport.h"

#include "core/base/CallColumns.h"
#include "core/base/CsvText.h"
#include "core/base/JsonText.h"
#include "core/files/WholeFile.h"
#include "ui/format/FailureWords.h"
#include "ui/format/FileWords.h"
#include "ui/format/StrangersWords.h"

#include <QDateTime>

#include <utility>

namespace ringdown::calls {
namespace {

constexpr int exportedPage = 500;
constexpr std::string_view localName = "startedLocal";
constexpr std::string_view nameColumn = "callerName"; ///< what a stranger may have written
constexpr std::string_view zoneName = "timeZone";

std::string row(const std::vector<std::string> &texts)
{
    std::string out;
    appendCsvRow(out, {texts.begin(), texts.end()});
    return out;
}

std::string localStart(const CallSummary &call, const QTimeZone &zone)
{
    return toRfc3339(OffsetInstant{
        call.startedAt, zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(call.startedAt.milliseconds))});
}

} // namespace

std::string exportedHeader()
{
    std::vector<std::string> texts;
    for (const CallColumn &column : callColumns())
        texts.emplace_back(column.name);
    texts.emplace_back(localName);
    texts.emplace_back(zoneName);
    return row(texts);
}

std::string exportedRow(const CallSummary &call, const format::PlanNames &names)
{
    std::vector<std::string> texts;
    for (const CallColumn &column : callColumns())
        texts.push_back(column.name == nameColumn ? format::strangersLine(call.callerName).toStdString()
                                                  : column.text(call));
    const QTimeZone zone = names.zone(call.tenant);
    texts.push_back(localStart(call, zone));
    texts.push_back(zone.id().toStdString());
    return row(texts);
}

std::string exportedJson(const CallSummary &call, const format::PlanNames &names)
{
    const QTimeZone zone = names.zone(call.tenant);
    std::string json = toJson(call);
    json.pop_back();
    if (const auto length = lengthSeconds(call))
        json.append(",\"length\":").append(std::to_string(*length));
    for (const auto &[name, value] :
         {std::pair(localName, localStart(call, zone)), std::pair(zoneName, zone.id().toStdString())}) {
        json.append(",\"").append(name).append("\":");
        appendJsonString(json, value);
    }
    return json + '}';
}

void CallExport::begin(link::RelayPort &relay, const CallSelection &selection, ExportFormat format,
                       const QString &path, const format::PlanNames &names)
{
    ++m_asking;
    m_relay = &relay;
    m_query = client::CallQuery{selection, {}};
    m_query.limit = exportedPage;
    m_format = format;
    m_names = names;
    m_written = 0;
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly))
        return failToWrite();
    m_file->write(format == ExportFormat::Csv
                      ? QByteArray::fromStdString(std::string(spreadsheetMark) + exportedHeader())
                      : QByteArrayLiteral("{\"calls\":["));
    askPage();
}

void CallExport::cancel()
{
    ++m_asking;
    m_file.reset(); // without commit() nothing of it stays
}

void CallExport::askPage()
{
    if (!m_relay)
        return fail(tr("The export ended, and no file was written: the relay is gone."));
    m_relay->calls(
        m_query, [self = QPointer(this), asking = m_asking](const client::ApiResult<client::CallPage> &page) {
            if (!self || asking != self->m_asking || !self->m_file)
                return;
            if (page)
                return self->take(*page.value);
            const auto words = format::failureWords(
                tr("The export ended after %Ln call(s), and no file was written.", nullptr, self->m_written),
                page.failure);
            self->fail(words.title + QLatin1Char(' ') + words.body + QLatin1Char(' ') +
                           tr("Press Export to try again."),
                       words.details);
        });
}

void CallExport::write(const CallSummary &call, QByteArray &out)
{
    if (m_format == ExportFormat::Csv) {
        out += exportedRow(call, m_names);
    } else {
        out += m_written > 0 ? ",\n" : "\n";
        out += exportedJson(call, m_names);
    }
    ++m_written;
}

void CallExport::take(const client::CallPage &page)
{
    QByteArray bytes;
    for (const CallSummary &call : page.calls)
        write(call, bytes);
    if (!writeAll(*m_file, bytes))
        return failToWrite();
    Q_EMIT progressed(m_written);
    if (!page.next)
        return finish();
    m_query.after = *page.next;
    // Not from within an answer: one that comes at once would nest page in page.
    QMetaObject::invokeMethod(
        this,
        [this, asking = m_asking] {
            if (asking == m_asking)
                askPage();
        },
        Qt::QueuedConnection);
}

void CallExport::finish()
{
    if (m_format == ExportFormat::Json)
        m_file->write("\n]}\n");
    if (!putInPlace(*m_file))
        return failToWrite();
    const QString path = m_file->fileName();
    m_file.reset();
    Q_EMIT finished(m_written, path);
}

void CallExport::failToWrite()
{
    fail(format::notWrittenWords(m_file->fileName(), m_file->errorString()));
}

void CallExport::fail(const QString &sentence, const QString &details)
{
    cancel();
    Q_EMIT failed(sentence, details);
}

} // namespace ringdown::calls
