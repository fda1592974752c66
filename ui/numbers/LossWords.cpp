// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/LossWords.h"

#include <QCoreApplication>

namespace ringdown::numbers_ui {
namespace {

struct LossText {
    Q_DECLARE_TR_FUNCTIONS(NumberLoss)
};

QString joined(const QStringList &names)
{
    return names.join(LossText::tr(", ", "between names"));
}

QString ruleTitle(const numbers::LostRule &rule)
{
    return rule.name.empty() ? LossText::tr("rule %1", "the second rule, without a name").arg(rule.place)
                             : LossText::tr("“%1”").arg(QString::fromStdString(rule.name));
}

} // namespace

QString lossWords(const numbers::NumberLoss &loss, const format::PlanNames &names)
{
    QStringList sentences;
    const QString business = QString::fromStdString(loss.business);
    sentences << LossText::tr(
                     "%1 loses it: the plan names it still, and callers hear that it is not in service.")
                     .arg(business);
    if (loss.isLast)
        sentences
            << LossText::tr("It is the only number of %1: nobody can call that business then.").arg(business);
    QStringList routes;
    for (const RouteId &route : loss.routes)
        routes << names.route(route);
    if (!routes.isEmpty())
        sentences << LossText::tr("No call to it reaches these routes any more: %1.").arg(joined(routes));
    QStringList rules;
    for (const numbers::LostRule &rule : loss.rules)
        rules << ruleTitle(rule);
    if (!rules.isEmpty())
        sentences << LossText::tr("%n caller rule(s) are for it: %1.", nullptr,
                                  static_cast<int>(rules.size()))
                         .arg(joined(rules));
    return sentences.join(QLatin1Char('\n'));
}

} // namespace ringdown::numbers_ui
