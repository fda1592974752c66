// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/numbers/NumberBook.h"

#include <QFrame>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ringdown::numbers_ui {

/// One number: each field that is not as the plan needs it, why, and what can be done with it.
class NumberPane : public QFrame {
    Q_OBJECT
public:
    explicit NumberPane(QWidget *parent = nullptr);

    void show(const NumberBook &book, const std::string &phone);
    void takeFocus(); ///< on the first thing that can be done

Q_SIGNALS:
    void adoptWanted(const std::string &phone);
    void fieldWanted(const std::string &phone, ringdown::numbers::NumberField field);
    void flowWanted(); ///< for a fallback that fits into no address
    void restoreWanted(const std::string &phone);
    void releaseWanted(const std::string &phone);

private:
    void build(const NumberBook &book, const numbers::NumberStanding &number);
    void addHead(const NumberBook &book, const numbers::NumberStanding &number);
    QPushButton *driftButton(const NumberBook &book, const numbers::FieldDrift &drift);
    void addDrift(const NumberBook &book, const numbers::NumberStanding &number,
                  const numbers::FieldDrift &drift);
    void addAddresses(const numbers::AccountNumber &number);
    void addVerdict(const NumberBook &book, const numbers::NumberStanding &number);
    void addDeeds(const NumberBook &book, const numbers::NumberStanding &number);

    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_frame;
    QWidget *m_foot = nullptr;
    std::string m_phone;
    std::optional<numbers::NumberStanding> m_shown;
    bool m_wasCompared = false;
    bool m_hadSaved = false;
    QString m_noRenewal; ///< whyNoRenewal() as it was shown
};

} // namespace ringdown::numbers_ui
