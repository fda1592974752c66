// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QDateTimeEdit;
class QKeyEvent;

namespace ringdown::shell {

/// Makes what is typed into a field of a date or time replace the part that is meant: the one under the
/// cursor after a click or a move of the cursor, the first one after the whole was selected. Qt takes no
/// digit there that would make three of the two, and says nothing. A whole date that is typed over all of the
/// field, or pasted, is taken as it is, whatever way it is written. Installed on the application.
class TypedSections : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool beforeKey(QDateTimeEdit &field, const QKeyEvent &event);
    static bool takePasted(QDateTimeEdit &field, const QKeyEvent &event);
    bool takeTyped(QDateTimeEdit &field, const QKeyEvent &event);

    QDateTimeEdit *m_typedIn = nullptr;     ///< goes on being typed in; never followed, only compared
    QDateTimeEdit *m_overwritten = nullptr; ///< all of it is typed over; only compared
    QString m_typed;                        ///< in that so far
};

} // namespace ringdown::shell
