// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/FieldSigns.h"

#include "ui/shell/Icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace ringdown::shell {
namespace {

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldSigns)
};

} // namespace

QAction *addSign(QLineEdit &field, format::Glyph glyph, const QString &name)
{
    QAction *sign = field.addAction(glyphIcon(glyph), QLineEdit::LeadingPosition);
    sign->setText(name);
    return sign;
}

void offerClearing(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    if (auto *clearing = field.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clearing->setText(FieldText::tr("Clear", "a button: empties the field it stands in"));
}

} // namespace ringdown::shell
