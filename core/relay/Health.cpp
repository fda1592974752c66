// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Health.h"

#include <array>
#include <cstdio>
#include <utility>

namespace ringdown::relay {
namespace {

/// Writes metrics one after the other, each with its two comment lines.
class MetricsWriter {
public:
    void counter(std::string_view name, std::string_view help, std::uint64_t value)
    {
        describe(name, help, "counter");
        line(name, {}, static_cast<double>(value));
    }
    void gauge(std::string_view name, std::string_view help, double value)
    {
        describe(name, help, "gauge");
        line(name, {}, value);
    }
    void describe(std::string_view name, std::string_view help, std::string_view type)
    {
        m_text.append("# HELP ringdown_").append(name).append(" ").append(help).append("\n");
        m_text.append("# TYPE ringdown_").append(name).append(" ").append(type).append("\n");
    }
    void line(std::string_view name, std::string_view labels, double value)
    {
        std::array<char, 40> number{};
        std::snprintf(number.data(), number.size(), "%.17g", value);
        m_text.append("ringdown_").append(name);
        if (!labels.empty())
            m_text.append("{").append(labels).append("}");
        m_text.append(" ").append(number.data()).append("\n");
    }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

void writeWebhooks(MetricsWriter &out, const WebhookCounts &counts)
{
    const std::array<std::pair<std::string_view, std::uint64_t>, 6> results = {{
        {"result=\"decided\"", counts.decided},
        {"result=\"repeated\"", counts.repeated},
        {"result=\"forbidden\"", counts.forbidden},
        {"result=\"malformed\"", counts.malformed},
        {"result=\"unknown\"", counts.unknown},
        {"result=\"unsaved\"", counts.unsaved},
    }};
    out.describe("webhooks_total", "Webhook requests by what became of them.", "counter");
    for (const auto &[label, count] : results)
        out.line("webhooks_total", label, static_cast<double>(count));
}

void writeRefusedSignatures(MetricsWriter &out, const WebhookCounts &counts)
{
    const std::uint64_t ofNoKey = counts.forbidden - counts.unsignedOnes - counts.otherBodies;
    out.describe("signatures_refused_total", "Webhook requests refused for their signature, by reason.",
                 "counter");
    out.line("signatures_refused_total", "reason=\"missing\"", static_cast<double>(counts.unsignedOnes));
    out.line("signatures_refused_total", "reason=\"no_key\"", static_cast<double>(ofNoKey));
    out.line("signatures_refused_total", "reason=\"body_hash\"", static_cast<double>(counts.otherBodies));
}

void writeHistogram(MetricsWriter &out, const LatencyHistogram &histogram)
{
    constexpr std::string_view name = "webhook_seconds";
    out.describe(name, "Time from a whole webhook request to its answer.", "histogram");
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < LatencyHistogram::upperMicroseconds.size(); ++i) {
        below += histogram.buckets[i];
        std::array<char, 40> label{};
        std::snprintf(label.data(), label.size(), "le=\"%g\"",
                      static_cast<double>(LatencyHistogram::upperMicroseconds[i]) / 1e6);
        out.line("webhook_seconds_bucket", label.data(), static_cast<double>(below));
    }
    out.line("webhook_seconds_bucket", "le=\"+Inf\"", static_cast<double>(histogram.count));
    out.line("webhook_seconds_sum", {}, histogram.sumSeconds);
    out.line("webhook_seconds_count", {}, static_cast<double>(histogram.count));
}

void writeStore(MetricsWriter &out, const store::StoreHealth &health)
{
    out.gauge("store_committing", "1 while records reach the database, 0 while they go to the spool.",
              health.isCommitting ? 1 : 0);
    out.counter("store_records_total", "Records committed.", static_cast<std::uint64_t>(health.committed));
    out.counter("store_spooled_total", "Records that went through the spool.",
                static_cast<std::uint64_t>(health.spooled));
    out.counter("store_refused_total", "Records neither database nor spool took.",
                static_cast<std::uint64_t>(health.refused));
    out.gauge("store_projection_lag", "Committed events the search tables have not reached.",
              static_cast<double>(health.projectionLag));
    out.gauge("store_last_commit_seconds", "Duration of the last commit.",
              health.lastCommitMilliseconds / 1000);
}

void writeServer(MetricsWriter &out, const ServerCounts &counts)
{
    out.gauge("connections", "Open connections.", static_cast<double>(counts.open));
    out.counter("connections_total", "Connections accepted.", counts.accepted);
    out.counter("connections_refused_total", "Connections over a cap.", counts.refusedConnections);
    out.counter("accept_pauses_total", "Times the process was out of file descriptors.", counts.acceptPauses);
    out.counter("requests_malformed_total", "Requests refused for their framing.", counts.badFraming);
    out.counter("requests_timed_out_total", "Requests that did not arrive in time.", counts.timedOut);
    out.counter("tls_failures_total", "TLS handshakes that failed.", counts.tlsFailures);
    out.counter("bearers_refused_total", "Requests with a wrong token.", counts.refusedBearers);
    out.describe("responses_total", "Responses by status class.", "counter");
    for (std::size_t i = 2; i < counts.byStatusClass.size(); ++i)
        out.line("responses_total", "class=\"" + std::to_string(i) + "xx\"",
                 static_cast<double>(counts.byStatusClass[i]));
}

} // namespace

std::string failingPart(const HealthReport &report)
{
    if (!report.store.isCommitting)
        return "store: it does not commit; the relay's log says why";
    if (report.planRevision == 0 && report.isPlanUnread)
        return "plan: what the store has does not read, so no number is known; push one that does";
    if (report.planRevision == 0)
        return "plan: there is none yet, so no number is known; push one";
    return {};
}

std::string metricsText(const HealthReport &report)
{
    MetricsWriter out;
    out.gauge("ready", "1 when every part can serve.", failingPart(report).empty() ? 1 : 0);
    out.gauge("plan_revision", "Plan revision in service.", static_cast<double>(report.planRevision));
    out.gauge("signatures_failing", "1 while every webhook has a wrong signature.",
              report.refusesEverySignature ? 1 : 0);
    out.gauge("calls_running", "Calls that have not ended.", static_cast<double>(report.runningCalls));
    out.gauge("feed_readers", "WebSocket readers of the feed.", static_cast<double>(report.feedReaders));
    out.counter("feed_closed_slow_total", "Feed readers closed with 1013.", report.feedClosedTooSlow);
    writeWebhooks(out, report.webhooks);
    writeRefusedSignatures(out, report.webhooks);
    writeHistogram(out, report.server.webhooks);
    writeStore(out, report.store);
    writeServer(out, report.server);
    return out.take();
}

void addHealthRoutes(RouteTable &table, const std::function<HealthReport()> &report)
{
    table.add(Access::Public, Method::Get, "/healthz", [](const ApiRequest &, const Reply &reply) {
        reply({200, "text/plain; charset=utf-8", "alive\n", {}});
    });
    table.add(Access::Public, Method::Get, "/readyz", [report](const ApiRequest &, const Reply &reply) {
        const std::string failing = failingPart(report());
        reply(failing.empty() ? HttpReply{200, "text/plain; charset=utf-8", "ready\n", {}}
                              : problem(503, failing));
    });
    table.add(Access::LoopbackOrViewer, Method::Get, "/metrics",
              [report](const ApiRequest &, const Reply &reply) {
                  reply({200, "text/plain; version=0.0.4; charset=utf-8", metricsText(report()), {}});
              });
}

} // namespace ringdown::relay
