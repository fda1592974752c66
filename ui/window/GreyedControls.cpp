// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/GreyedControls.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace ringdown::window {
namespace {

constexpr qsizetype mostNames = 4; ///< of one reason
constexpr std::size_t mostReasons = 5;

struct GreyText {
    Q_DECLARE_TR_FUNCTIONS(GreyedControls)
};

using Reasons = std::vector<std::pair<QString, QStringList>>; ///< and what is grey for it

QString nameOf(const QWidget &control)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&control);
    QString name = button && !button->text().isEmpty() ? button->text() : control.accessibleName();
    static const QRegularExpression mnemonic(QStringLiteral("&(?=\\S)"));
    return name.remove(mnemonic);
}

/// A tip that is read aloud as well says why; any other says what the control is for.
bool saysWhy(const QWidget &control)
{
    return !control.toolTip().isEmpty() && control.toolTip() == control.accessibleDescription();
}

bool isGreyItself(const QWidget &control)
{
    return control.isVisible() && control.testAttribute(Qt::WA_ForceDisabled) && saysWhy(control) &&
           !nameOf(control).isEmpty();
}

void note(Reasons &reasons, const QWidget &control)
{
    if (!isGreyItself(control))
        return;
    auto known = std::find_if(reasons.begin(), reasons.end(),
                              [&](const auto &reason) { return reason.first == control.toolTip(); });
    if (known == reasons.end())
        known = reasons.insert(reasons.end(), {control.toolTip(), {}});
    if (!known->second.contains(nameOf(control)))
        known->second.append(nameOf(control));
}

bool isUnder(const QWidget &control, const QPoint &pointer)
{
    return control.rect().contains(control.mapFromGlobal(pointer));
}

QString inShort(const QStringList &names)
{
    const auto more = static_cast<int>(names.size() - mostNames);
    const QString shown = names.mid(0, mostNames).join(GreyText::tr(", ", "between names of controls"));
    return more > 0 ? GreyText::tr("%1 and %n more", "names of controls", more).arg(shown) : shown;
}

} // namespace

QStringList greyedControls(const QWidget &part, const QPoint &pointer)
{
    Reasons reasons;
    const auto controls = part.findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        if (isUnder(*control, pointer))
            note(reasons, *control);
    }
    for (const QWidget *control : controls)
        note(reasons, *control);
    reasons.resize(std::min(reasons.size(), mostReasons));
    QStringList lines;
    for (const auto &[reason, names] : reasons)
        lines.append(GreyText::tr("%1: %2", "what is grey, why").arg(inShort(names), reason));
    return lines;
}

} // namespace ringdown::window
