// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/routing/WhatIf.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

constexpr std::string_view planText = R"({"format": 1, "tenants": [{"id": "qdn", "name": "Queen of San Diego",
    "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"], "hours": {"week": {}},
    "routes": {"open": [{"hangup": {}}], "closed": [{"hangup": {}}]}}]})";

/// Longer than what is shown of it, with characters of two bytes that begin at an odd and at an even byte.
std::vector<std::string> longWords()
{
    std::vector<std::string> words{"x", "xy"};
    for (std::string &each : words) {
        for (int i = 0; i < 60; ++i)
            each += "é";
    }
    return words;
}

bool isUtf8(const std::string &text)
{
    return QString::fromStdString(text).toStdString() == text;
}

} // namespace

/// What was asked wrongly is said again without a character being split.
class CutWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void questionsAreShownInWholeCharacters()
    {
        const auto compiled = CompiledPlan::compile(plan::readPlan(planText).plan, 1);
        for (const std::string &words : longWords()) {
            WhatIfQuestion question{"+16195550100", "+12025550147", {}, {}, {}};
            const auto refusal = [&] { return whatIf(*compiled, question).error().detail; };
            question.to = words;
            QVERIFY2(isUtf8(refusal()), refusal().c_str());
            question.to = "+16195550100";
            question.digits = words;
            QVERIFY2(isUtf8(refusal()), refusal().c_str());
            question.digits.clear();
            question.answers = {{ContactId(words), PhoneScript()}};
            QVERIFY2(isUtf8(refusal()), refusal().c_str());
        }
    }

    void answersAreShownInWholeCharacters()
    {
        for (const std::string &words : longWords()) {
            const std::string detail = parseAnswers(words + "=").error().detail;
            QVERIFY2(isUtf8(detail), detail.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(CutWordsTest)
#include "CutWordsTest.moc"
