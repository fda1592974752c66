// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/RouteCommand.h"

#include "app/ctl/PathText.h"
#include "core/plan/PlanReader.h"
#include "core/routing/WhatIf.h"

#include <QCommandLineParser>
#include <QFile>

namespace ringdown::ctl {
namespace {

using namespace Qt::StringLiterals;

enum ExitCode { Done = 0, SaidNo = 1, Usage = 2 };

constexpr const char *usage =
    "usage: ringdownctl route PLAN --to NUMBER --from NUMBER --at TIME [--digits KEYS] [--answers WHO] "
    "[--json]\n"
    "  --from     the caller's number, or \"anonymous\"\n"
    "  --at       when the call comes in, with its offset: 2026-11-26T10:00-08:00\n"
    "  --digits   keys the caller presses, one each time they are asked; then silence\n"
    "  --answers  who does what: office@12 answers after 12 s, office after 5 s, lee=voicemail, lee=busy, "
    "lee=off,\n"
    "             lee=decline; commas between them; whoever is not named does not answer\n";

struct RouteArguments {
    QString plan;
    routing::WhatIfQuestion question;
    bool wantsJson = false;
};

Error usageError(std::string detail)
{
    return {ErrorCode::BadInput, std::move(detail)};
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"plan"_s, u"the plan's file"_s);
    for (const auto *name : {u"to", u"from", u"at", u"digits", u"answers"})
        parser.addOption({QString::fromUtf16(name), QString(), u"value"_s});
    parser.addOption(QCommandLineOption(u"json"_s));
}

Result<RouteArguments> readArguments(const QStringList &args)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList(u"route"_s) + args))
        return usageError(parser.errorText().toStdString());
    if (parser.positionalArguments().size() != 1)
        return usageError("one plan file is wanted");
    for (const QString &name : {u"to"_s, u"from"_s, u"at"_s}) {
        if (!parser.isSet(name))
            return usageError("--" + name.toStdString() + " is missing");
    }
    const auto value = [&](const QString &name) { return parser.value(name).toStdString(); };
    const auto at = parseRfc3339(value(u"at"_s));
    if (!at)
        return usageError("--at: " + at.error().detail);
    auto answers = routing::parseAnswers(value(u"answers"_s));
    if (!answers)
        return usageError("--answers: " + answers.error().detail);
    RouteArguments read;
    read.plan = parser.positionalArguments().constFirst();
    read.question = {value(u"to"_s), value(u"from"_s), at->at, value(u"digits"_s),
                     std::move(answers).value()};
    read.wantsJson = parser.isSet(u"json"_s);
    return read;
}

/// Numbers as people write them are taken as of the plan's first tenant's country; words stay words.
std::string toE164(const std::string &typed, const routing::CompiledPlan &plan)
{
    if (isE164(typed) || plan.tenants().empty())
        return typed;
    const auto number = PhoneNumber::fromHuman(typed, plan.tenants().front()->region);
    return number ? number->e164() : typed;
}

std::shared_ptr<const routing::CompiledPlan> readPlanFile(const QString &name, std::ostream &complaints)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        complaints << "ringdownctl: " << name.toStdString() << ": " << file.errorString().toStdString()
                   << '\n';
        return nullptr;
    }
    const plan::PlanReading reading = plan::readPlan(file.readAll().toStdString());
    for (const plan::Problem &problem : reading.errors)
        complaints << plan::toLine(problem) << '\n';
    return reading.isValid() ? routing::CompiledPlan::compile(reading.plan, 1) : nullptr;
}

} // namespace

int routeCommand(const QStringList &args, std::ostream &out, std::ostream &complaints)
{
    const auto refuse = [&](const Error &error) {
        complaints << "ringdownctl route: " << error.detail << '\n';
        return error.code == ErrorCode::BadInput ? Usage : SaidNo;
    };
    auto arguments = readArguments(args);
    if (!arguments) {
        refuse(arguments.error());
        complaints << usage;
        return Usage;
    }
    const auto plan = readPlanFile(arguments->plan, complaints);
    if (!plan)
        return SaidNo;
    routing::WhatIfQuestion &question = arguments->question;
    question.to = toE164(question.to, *plan);
    question.from = toE164(question.from, *plan);
    const auto path = routing::whatIf(*plan, question);
    if (!path)
        return refuse(path.error());
    out << (arguments->wantsJson ? routing::toJson(*path) + '\n' : pathText(*path));
    return Done;
}

} // namespace ringdown::ctl
