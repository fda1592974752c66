// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/SecretField.h"

#include <algorithm>

namespace ringdown::credentials {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    constexpr int longest = 512;
    setEchoMode(QLineEdit::Password);
    setMaxLength(longest);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setDragEnabled(false);
}

Secret SecretField::take()
{
    QString typed = text();
    setText(QString()); // and not clear(): this one forgets the undo history too
    QByteArray bytes = typed.toUtf8();
    const QByteArrayView trimmed = QByteArrayView(bytes).trimmed();
    const Secret secret(std::string_view(trimmed.data(), static_cast<std::size_t>(trimmed.size())));
    std::fill(bytes.begin(), bytes.end(), '\0');
    std::fill(typed.begin(), typed.end(), QChar());
    return secret;
}

void SecretField::wipe()
{
    const Secret gone = take();
}

} // namespace ringdown::credentials
