// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/status/OutsideCheck.h"

#include "core/base/JsonText.h"
#include "core/relay/Routes.h"
#include "core/relay/status/OutsideLook.h"

#include <utility>

namespace ringdown::relay {
namespace {

std::string_view fateName(OutsideStep::Fate fate)
{
    switch (fate) {
    case OutsideStep::Fate::Passed:
        return "passed";
    case OutsideStep::Fate::Failed:
        return "failed";
    case OutsideStep::Fate::Skipped:
        return "skipped";
    }
    return {};
}

HttpReply stepsReply(const std::string &url, const std::vector<OutsideStep> &steps)
{
    std::string body;
    JsonObjectWriter object(body);
    object.text("url", url);
    object.name("steps");
    body += '[';
    for (std::size_t i = 0; i < steps.size(); ++i) {
        body += i > 0 ? "," : "";
        JsonObjectWriter step(body);
        step.text("what", steps[i].what);
        step.text("fate", fateName(steps[i].fate));
        step.text("words", steps[i].words);
        step.close();
    }
    body += ']';
    object.close();
    return jsonReply(200, std::move(body));
}

} // namespace

OutsideCheck::OutsideCheck(std::string publicUrl, Executor &executor, MakeProbe probe)
    : m_publicUrl(std::move(publicUrl))
    , m_executor(executor)
    , m_probe(std::move(probe))
    , m_isBusy(std::make_shared<bool>(false))
    , m_place(new QObject)
{
    m_thread.setObjectName(QStringLiteral("outside"));
    m_place->moveToThread(&m_thread);
}

OutsideCheck::~OutsideCheck()
{
    m_thread.quit();
    m_thread.wait();
    delete m_place; // and with it a look that has not ended
}

void OutsideCheck::begin(const Reply &reply)
{
    if (m_publicUrl.empty())
        return reply(
            stepsReply({}, {{"dns", OutsideStep::Fate::Failed,
                             "This relay was given no public URL, so Twilio cannot reach it. Start it "
                             "with --public-url and the address that Twilio calls."}}));
    if (std::exchange(*m_isBusy, true))
        return reply(problem(409, "the relay is looking at itself from outside already: wait for that look"));
    if (!m_thread.isRunning())
        m_thread.start();
    const auto seen = [this, busy = m_isBusy, url = m_publicUrl,
                       reply](const std::vector<OutsideStep> &steps) {
        m_executor.post([busy, url, reply, steps] {
            *busy = false;
            reply(stepsReply(url, steps));
        });
    };
    QMetaObject::invokeMethod(m_place, [place = m_place, url = m_publicUrl, probe = m_probe(), seen] {
        (new OutsideLook(url, probe, seen, place))->begin();
    });
}

} // namespace ringdown::relay
