// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::drill {

/// Who a test call comes from, as one types it, with what is wrong with it beneath.
class CallerEntry : public QWidget {
    Q_OBJECT
public:
    CallerEntry();

    QString text() const;
    void setText(const QString &text);
    void clear() { setText({}); }
    void setExample(const QString &words); ///< what stands there while nothing is typed
    void setRegion(
        const std::string &region); ///< ISO 3166, whose national numbers are read; "" for that of the desk

    /// Whether a test call can come from what is typed. Nothing, "anonymous" and a number can.
    bool isUnderstood() const;
    /// The same; what cannot be understood is told beneath and gets the keys.
    bool accept();

Q_SIGNALS:
    void changed();
    void finished(); ///< another one was entered: the keys go elsewhere, or Return

private:
    void tell(const QString &sentence);
    QString objection() const; ///< "" for none

    QLineEdit *m_field;
    shell::Caption *m_trouble;
    std::string m_region;
    QString m_finished; ///< what was entered last
};

} // namespace ringdown::drill
