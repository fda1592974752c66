// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>
#include <QPushButton>
#include <QString>

class QWidget;

namespace ringdown::credentials {

/// While it lives, cards of a page may build their buttons anew: whoever had the keys in one has them in its
/// successor afterwards.
class KeptFocus {
public:
    explicit KeptFocus(const QWidget &page);
    ~KeptFocus();
    KeptFocus(const KeptFocus &) = delete;
    KeptFocus &operator=(const KeptFocus &) = delete;

private:
    QList<QPushButton *> buttons() const;

    QPointer<QPushButton> m_button;  ///< that had the keys
    const QWidget *m_card = nullptr; ///< nothing: no button of a card had the keys
    QString m_text;
    qsizetype m_place = 0; ///< among the buttons of the same words
};

} // namespace ringdown::credentials
