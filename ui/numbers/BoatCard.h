// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/numbers/NumberBook.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace ringdown::numbers_ui {

/// The businesses whose flow could not be read, as the beginning of a sentence; "" for none.
QString unreadFlowWords(const NumberBook &book);
/// A whole sentence; "" when there is a flow to renew.
QString whyNoRenewal(const NumberBook &book);
/// A button that is greyed tells why, to the pointer and to a screen reader.
void showWhyNoRenewal(QPushButton &renew, const NumberBook &book);

/// What answers when no relay does: one line a business, with its age and whether it is of this plan.
class BoatCard : public QFrame {
    Q_OBJECT
public:
    explicit BoatCard(QWidget *parent = nullptr);

    void show(const NumberBook &book, const TenantId &tenant, Instant now);

Q_SIGNALS:
    void renewWanted();

private:
    QStringList m_shown; ///< so that the lines are built again only when they change
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    QPushButton *m_renew;
};

} // namespace ringdown::numbers_ui
