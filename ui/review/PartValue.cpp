// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/PartValue.h"

#include "core/plan/PlanWriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringdown::review {
namespace {

struct PartText {
    Q_DECLARE_TR_FUNCTIONS(PartValue)
};

QString inOneLine(const QJsonValue &value);

QStringList fieldsOf(const QJsonObject &object)
{
    QStringList fields;
    for (auto field = object.begin(); field != object.end(); ++field)
        fields << QStringLiteral("%1: %2").arg(field.key(), inOneLine(field.value()));
    return fields;
}

QStringList elementsOf(const QJsonArray &array)
{
    QStringList elements;
    for (const QJsonValue &element : array)
        elements << inOneLine(element);
    return elements;
}

QString inOneLine(const QJsonValue &value)
{
    if (value.isArray())
        return elementsOf(value.toArray()).join(QStringLiteral(", "));
    if (value.isObject())
        return fieldsOf(value.toObject()).join(QStringLiteral(", "));
    return value.isBool() ? (value.toBool() ? PartText::tr("yes") : PartText::tr("no"))
                          : value.toVariant().toString();
}

QString inLines(const QJsonValue &value)
{
    if (value.isObject())
        return fieldsOf(value.toObject()).join(QLatin1Char('\n'));
    const QJsonArray array = value.toArray();
    const bool hasParts = !array.isEmpty() && array.first().isObject();
    return hasParts ? elementsOf(array).join(QLatin1Char('\n')) : inOneLine(value);
}

/// The element of a list that has this key, by the field that tells them apart.
QJsonValue elementOf(const QJsonValue &list, const QString &field, const QString &key)
{
    const QJsonArray elements = list.toArray();
    for (const QJsonValue &element : elements) {
        if (element[field].toString() == key)
            return element;
    }
    return QJsonValue::Undefined;
}

QJsonValue placeOf(const QJsonValue &tenant, const plan::PlanPart &part)
{
    const QString key = QString::fromStdString(part.key);
    switch (part.section) {
    case plan::Section::Tenant:
    case plan::Section::Name:
        return tenant[u"name"];
    case plan::Section::TimeZone:
        return tenant[u"timeZone"];
    case plan::Section::Numbers:
        return tenant[u"numbers"];
    case plan::Section::Contact:
        return elementOf(tenant[u"contacts"], QStringLiteral("id"), key);
    case plan::Section::WeekDay:
        return tenant[u"hours"][u"week"][key];
    case plan::Section::Exception:
        return elementOf(tenant[u"hours"][u"exceptions"], QStringLiteral("name"), key);
    case plan::Section::Override:
        return tenant[u"hours"][u"override"];
    case plan::Section::Directory:
        return tenant[u"directory"];
    case plan::Section::Callers:
        return tenant[u"callers"];
    case plan::Section::Tier:
        return elementOf(tenant[u"tiers"], QStringLiteral("id"), key);
    case plan::Section::RouteSteps:
        return tenant[u"routes"][key];
    case plan::Section::Text:
        return tenant[u"texts"][key];
    case plan::Section::Sms:
        return tenant[u"sms"];
    case plan::Section::Voice:
        return tenant[u"voice"];
    case plan::Section::Limits:
        return tenant[u"limits"];
    }
    return QJsonValue::Undefined;
}

/// What the document leaves out: nothing, or what holds for every business that says nothing of it.
QString leftOut(plan::Section section)
{
    const bool hasUsual = section == plan::Section::Limits || section == plan::Section::Voice;
    return hasUsual ? PartText::tr("as usual") : PartText::tr("not there");
}

} // namespace

QString partValue(const plan::Plan &plan, const plan::PlanPart &part)
{
    const plan::Tenant *tenant = plan::findTenant(plan, part.tenant);
    if (!tenant)
        return PartText::tr("not there");
    const QByteArray text = QByteArray::fromStdString(plan::writePlan({{*tenant}}));
    const QJsonValue value = placeOf(QJsonDocument::fromJson(text)[u"tenants"][0], part);
    const bool isDay = part.section == plan::Section::WeekDay;
    if (isDay && value.toArray().isEmpty())
        return PartText::tr("closed");
    return value.isUndefined() ? leftOut(part.section) : inLines(value);
}

} // namespace ringdown::review
