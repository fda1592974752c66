// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanReader.h"
#include "core/relay/livetest/LiveTests.h"
#include "tests/support/FakeStore.h"
#include "tests/support/HandExecutor.h"

#include <QFile>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::test {

inline const std::string calledNumber = "+16195550100";
inline const std::string callingNumber = "+16195550101";

/// What the carrier was asked for, answered by hand.
struct AskedLine final : relay::CarrierLine {
    struct Asked {
        std::string path;
        rest::Parameters form;
        rest::WhenAnswered done;
    };
    void post(const relay::CarrierKey &, const std::string &path, rest::Parameters form,
              rest::WhenAnswered done) override
    {
        asked.push_back({path, std::move(form), std::move(done)});
    }
    void get(const relay::CarrierKey &, const std::string &, rest::Parameters, rest::WhenAnswered) override {}
    void remove(const relay::CarrierKey &, const std::string &, rest::WhenAnswered) override {}

    std::string value(std::size_t index, const std::string &name) const
    {
        for (const auto &[known, text] : asked[index].form) {
            if (known == name)
                return text;
        }
        return {};
    }
    std::vector<Asked> asked;
};

/// Tests of a relay whose plan is that of the legs.
struct TestDesk {
    TestDesk()
    {
        QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/tests/scenarios/plans/legs.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the plan of the legs is missing");
        const auto reading = plan::readPlan(file.readAll().toStdString());
        shelf.serve(routing::CompiledPlan::compile(reading.plan, 1));
    }

    void start(const std::string &from = {}, const std::string &contact = {})
    {
        tests.start({TenantId("qdn"), from, ContactId(contact), "Dana"},
                    [this](const Result<CallSid> &result) { ends.push_back(result); });
        executor.run();
    }
    void recall()
    {
        const auto orders = relay::testOrdersSince(store, executor.now() - std::chrono::hours(1));
        if (!orders)
            qFatal("%s", orders.error().detail.c_str());
        tests.recall(*orders);
    }
    void answer(const rest::RestAnswer &reply)
    {
        line.asked.back().done(reply);
        executor.run();
    }
    bool comesIn(const std::string &from, const std::string &verdict = {})
    {
        const std::string form = twilio::encodeForm({{"CallSid", "CA" + std::string(32, '7')},
                                                     {"From", from},
                                                     {"To", calledNumber},
                                                     {"StirVerstat", verdict}});
        plan = tests.planOf(*twilio::Form::decode(form));
        return plan != nullptr;
    }

    FakeStore store;
    HandExecutor executor;
    relay::PlanShelf shelf{store};
    AskedLine line;
    bool hasKey = true;
    relay::LiveTests tests{
        {shelf, executor, [this] { return &line; },
         [this] {
             return hasKey ? std::optional(relay::CarrierKey{"AC" + std::string(32, '1'), {}}) : std::nullopt;
         },
         [] {},
         [this](const plan::Tenant &, const std::string &phone) {
             return phone == forbidden ? std::optional<std::string>("The budget is used up.") : std::nullopt;
         },
         [this](const relay::TestOrder &order, const relay::Once &once,
                std::function<void(const Result<void> &)> kept) {
             store.append(relay::recordOf(order, once), [kept](const Result<store::Committed> &done) {
                 kept(done ? Result<void>() : Result<void>(done.error()));
             });
         },
         [this](const TenantId &, const std::string &calling) { ended.push_back(calling); }}};
    std::vector<std::string> ended; ///< calling sides that were hung up
    std::vector<Result<CallSid>> ends;
    std::shared_ptr<const routing::CompiledPlan> plan; ///< of the last call that came in
    std::string forbidden;
};

inline const rest::RestReply taken{201, R"({"sid":"CA00000000000000000000000000000009"})"};

} // namespace ringdown::test
