// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/status/StatusApi.h"

#include "core/base/JsonText.h"
#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiQuery.h"
#include "core/relay/ApiReads.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <filesystem>

namespace ringdown::relay {
namespace {

constexpr int outboxLook = 1'000; ///< rows; more are told as so many

/// What takes a disk to find out.
struct DiskFigures {
    std::uint64_t bytes = 0;
    std::optional<std::uint64_t> left;
};

DiskFigures diskOf(const std::string &directory)
{
    DiskFigures figures;
    std::error_code ignored; // a file may go while it is counted
    for (const auto &entry : std::filesystem::directory_iterator(directory, ignored)) {
        if (const auto size = entry.is_regular_file(ignored) ? entry.file_size(ignored) : 0; !ignored)
            figures.bytes += size;
    }
    std::error_code failed;
    const auto space = std::filesystem::space(directory, failed);
    if (!failed)
        figures.left = space.available;
    return figures;
}

void appendNumber(JsonObjectWriter &object, std::string &out, std::string_view name,
                  std::optional<double> value)
{
    object.name(name);
    if (!value) {
        out += "null";
        return;
    }
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.6g", *value);
    out += text.data();
}

void appendTime(JsonObjectWriter &object, std::string &out, std::string_view name,
                const std::optional<Instant> &at)
{
    if (at)
        return object.text(name, toRfc3339(*at));
    object.name(name);
    out += "null";
}

std::string processJson(const StatusReport &report)
{
    std::string out;
    JsonObjectWriter object(out);
    object.text("version", RINGDOWN_VERSION);
    object.text("startedAt", toRfc3339(report.startedAt));
    object.number("revision", report.health.planRevision);
    object.text("url", report.url);
    object.text("publicUrl", report.publicUrl);
    object.text("pathPrint", report.pathPrint);
    object.truth("demo", report.isDemo);
    object.number("calls", static_cast<std::int64_t>(report.health.runningCalls));
    object.close();
    return out;
}

std::string webhooksJson(const StatusReport &report)
{
    const WebhookCounts &counts = report.health.webhooks;
    std::string out;
    JsonObjectWriter object(out);
    appendNumber(object, out, "perMinute", report.recent.perMinute);
    object.number("recent", static_cast<std::int64_t>(report.recent.count));
    appendNumber(object, out, "p50", report.recent.p50);
    appendNumber(object, out, "p99", report.recent.p99);
    object.number("decided", static_cast<std::int64_t>(counts.decided));
    object.number("refused", static_cast<std::int64_t>(counts.forbidden));
    appendTime(object, out, "lastRefusedAt", report.lastRefusedAt);
    object.text("lastRefusedWhy", report.lastRefusedWhy);
    object.number("malformed", static_cast<std::int64_t>(counts.malformed));
    object.number("unsaved", static_cast<std::int64_t>(counts.unsaved));
    object.close();
    return out;
}

std::string feedJson(const StatusReport &report)
{
    std::string out;
    JsonObjectWriter object(out);
    object.number("readers", static_cast<std::int64_t>(report.health.feedReaders));
    object.number("closedTooSlow", static_cast<std::int64_t>(report.health.feedClosedTooSlow));
    object.close();
    return out;
}

std::string storeJson(const StatusReport &report, const StorePlace &place, const DiskFigures &disk)
{
    const store::StoreHealth &health = report.health.store;
    std::string out;
    JsonObjectWriter object(out);
    object.text("engine", place.engine);
    object.truth("committing", health.isCommitting);
    object.text("why", health.why);
    object.number("bytes", static_cast<std::int64_t>(disk.bytes));
    appendNumber(object, out, "lastCommitSeconds", health.lastCommitMilliseconds / 1000);
    object.name("diskLeft");
    out += disk.left ? std::to_string(*disk.left) : "null";
    object.number("records", health.committed);
    object.number("spooled", health.spooled);
    object.close();
    return out;
}

std::string failedTextsJson(const std::vector<FailedText> &texts)
{
    std::string out = "[";
    for (const FailedText &text : texts) {
        out += out.size() > 1 ? "," : "";
        JsonObjectWriter object(out);
        object.text("id", text.id);
        object.text("tenant", text.tenant.value);
        object.text("to", text.to);
        object.text("at", toRfc3339(text.at));
        object.text("why", text.why);
        object.close();
    }
    return out + ']';
}

std::string outboxJson(const StatusReport &report, const Result<std::vector<store::OutboxRow>> &waiting)
{
    std::string out;
    JsonObjectWriter object(out);
    if (waiting) {
        object.number("queued", static_cast<std::int64_t>(waiting->size()));
        object.truth("more", waiting->size() == static_cast<std::size_t>(outboxLook));
    } else {
        object.text("why", waiting.error().detail);
    }
    if (waiting && !waiting->empty()) {
        object.text("oldest", waiting->front().id);
        object.text("oldestQueuedAt", toRfc3339(waiting->front().queuedAt));
    }
    object.number("sent", static_cast<std::int64_t>(report.outbox.sent));
    object.number("unknown", static_cast<std::int64_t>(report.outbox.unknown));
    object.number("failed", static_cast<std::int64_t>(report.outbox.failed));
    object.text("lastFailedWhy", report.outbox.lastWhy);
    object.text("lastFailedText", report.outbox.texts.empty() ? "" : report.outbox.texts.front().id);
    object.name("failedTexts");
    out += failedTextsJson(report.outbox.texts);
    object.close();
    return out;
}

std::string auditJson(const audit::AuditFigures &figures)
{
    std::string out;
    JsonObjectWriter object(out);
    object.number("behind", figures.behind);
    object.number("written", figures.written);
    object.number("rejected", figures.rejected);
    appendTime(object, out, "lastBatchAt", figures.lastBatchAt);
    object.text("trouble", figures.trouble);
    object.close();
    return out;
}

std::string alarmsJson(const StatusReport &report)
{
    std::string out = "[";
    for (const StandingAlarm &alarm : report.alarms) {
        out += out.size() > 1 ? "," : "";
        JsonObjectWriter object(out);
        object.text("what", alarm.what);
        object.text("since", toRfc3339(alarm.since));
        object.text("why", alarm.why);
        object.close();
    }
    return out + "]";
}

std::string linesJson(const std::vector<LogLine> &lines, std::int64_t newest)
{
    std::string out = "{\"lines\":[";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        out += i > 0 ? "," : "";
        JsonObjectWriter object(out);
        object.number("seq", lines[i].seq);
        object.text("at", toRfc3339(lines[i].at));
        object.text("level", logLevelName(lines[i].level));
        object.text("text", lines[i].text);
        object.close();
    }
    return out + "],\"newest\":" + std::to_string(newest) + "}";
}

} // namespace

void StatusApi::addRoutes(RouteTable &table)
{
    table.add(Access::Viewer, Method::Get, "/api/v1/status",
              [this](const ApiRequest &, const Reply &reply) { status(reply); });
    // What a relay says of itself may name people and numbers of every business.
    table.add(Access::Operator, Method::Get, "/api/v1/log",
              [this](const ApiRequest &request, const Reply &reply) { log(request, reply); });
    table.add(Access::Operator, Method::Post, "/api/v1/outside-check",
              [this](const ApiRequest &, const Reply &reply) { m_outside.begin(reply); });
}

void StatusApi::status(const Reply &reply)
{
    const StatusReport report = m_report();
    readForApi(m_executor, reply, [this, report, reply] {
        const auto waiting = m_outbox.waiting(outboxLook);
        const DiskFigures disk = m_place.directory.empty() ? DiskFigures() : diskOf(m_place.directory);
        std::string body =
            "{\"process\":" + processJson(report) + ",\"webhooks\":" + webhooksJson(report) +
            ",\"feed\":" + feedJson(report) + ",\"store\":" + storeJson(report, m_place, disk) +
            ",\"outbox\":" + outboxJson(report, waiting) +
            (report.audit ? ",\"firestore\":" + auditJson(*report.audit) : "") +
            ",\"alarms\":" + alarmsJson(report) + ",\"at\":\"" + toRfc3339(m_executor.now()) + "\"}";
        m_executor.post([reply, body = std::move(body)] { reply(jsonReply(200, body)); });
    });
}

void StatusApi::log(const ApiRequest &request, const Reply &reply) const
{
    const auto known = onlyParameters(request, {"after", "limit"});
    const auto limit = limitIn(request, 500);
    if (!known || !limit)
        return reply(errorReply(known ? limit.error() : known.error()));
    std::int64_t after = 0;
    if (const auto text = request.queryValue("after")) {
        const auto read = std::from_chars(text->data(), text->data() + text->size(), after);
        if (read.ec != std::errc() || read.ptr != text->data() + text->size() || after < 0)
            return reply(errorReply(wrongParameter("after", *text, "the seq of a line, or 0")));
    }
    reply(jsonReply(200, linesJson(m_log.after(after, static_cast<std::size_t>(*limit)), m_log.newestSeq())));
}

} // namespace ringdown::relay
