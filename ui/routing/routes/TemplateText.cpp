// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/TemplateText.h"

#include "core/routing/CompiledPlan.h"
#include "core/routing/walk/TextTemplate.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace ringdown::routing_ui {
namespace {

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(TemplateText)
};

constexpr const char *sampleCaller = "+12025550147";

/// As much of a business as the fields tell of, sound even when the draft has errors.
plan::Plan planForFields(const plan::Tenant &tenant)
{
    plan::Tenant small;
    small.id = tenant.id;
    small.name = tenant.name;
    small.numbers = tenant.numbers;
    const bool isZone = QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(tenant.timeZone));
    small.timeZone = isZone ? tenant.timeZone : "UTC";
    plan::Plan plan;
    plan.tenants.push_back(std::move(small));
    return plan;
}

} // namespace

QStringList templateFields()
{
    return {QStringLiteral("caller"), QStringLiteral("callerName"), QStringLiteral("business"),
            QStringLiteral("number"), QStringLiteral("time"),       QStringLiteral("reason")};
}

QString fieldMeaning(const QString &field)
{
    const std::pair<const char *, QString> meanings[] = {
        {"caller", FieldText::tr("the caller’s number")},
        {"callerName", FieldText::tr("the caller’s name, else the number")},
        {"business", FieldText::tr("the name of the business")},
        {"number", FieldText::tr("the number that was called")},
        {"time", FieldText::tr("when the call came in")},
        {"reason", FieldText::tr("what happened last")},
    };
    for (const auto &[name, meaning] : meanings) {
        if (field == QLatin1StringView(name))
            return meaning;
    }
    return {};
}

std::vector<TextStretch> unknownFields(const QString &text)
{
    const QStringList known = templateFields();
    std::vector<TextStretch> unknown;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        qsizetype end = open + 1;
        while (end < text.size() && text[end] != u'{' && text[end] != u'}')
            ++end;
        if (end < text.size() && text[end] == u'}' && !known.contains(text.mid(open + 1, end - open - 1)))
            unknown.push_back({static_cast<int>(open), static_cast<int>(end - open + 1)});
    }
    return unknown;
}

QString filledSample(const plan::Tenant &tenant, const QString &text, Instant now)
{
    const auto compiled = routing::CompiledPlan::compile(planForFields(tenant), 1);
    routing::Request request;
    request.now = now;
    request.caller.from = sampleCaller;
    const routing::CallState call;
    routing::Walk walk(*compiled->byId(tenant.id), call, request);
    walk.reason = FieldText::tr("Nobody answered.").toStdString();
    return QString::fromStdString(routing::fillTemplate(walk, text.toStdString()));
}

} // namespace ringdown::routing_ui
