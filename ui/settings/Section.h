// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/SettingName.h"

#include <QFrame>

#include <utility>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace ringdown::shell {
class Caption;
class PreferenceBook;
} // namespace ringdown::shell

namespace ringdown::settings {

class RestartNote;

/// A card of the settings page: rows of a name, what it means, and its control. It writes into the book as
/// soon as something is chosen, and shows what stands there.
class Section : public QFrame {
    Q_OBJECT
public:
    Section(const QString &title, shell::PreferenceBook &book);

    virtual void show(); ///< what the book says now; the rows' base does nothing
    /// Hides the rows that do not speak of it, and itself when none does. "" shows everything.
    void search(const QString &words);
    const QString &title() const { return m_title; }
    std::vector<SettingName> names() const; ///< of the rows that have one

Q_SIGNALS:
    void restartWanted(); ///< for what takes effect only then

protected:
    /// Beside each other; meaning may be "".
    void addRow(const QString &name, const QString &meaning, QWidget *control,
                const QStringList &choices = {});
    /// A control that needs the whole width. words: what a search may find it by.
    void addWide(QWidget *control, const QString &words);
    shell::Caption *addNote(const QString &words);
    /// words: what a search may find it by.
    RestartNote *addRestartNote(const QString &words);
    QComboBox *addChoice(const QString &name, const QString &meaning, const QStringList &choices);
    shell::PreferenceBook &book() const { return m_book; }

private:
    struct Row {
        QWidget *widget;
        QString words;
        QString name = {};
    };

    void giveRoom();

    shell::PreferenceBook &m_book;
    QString m_title;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
    std::vector<std::pair<QWidget *, QWidget *>> m_rooms; ///< of single controls
};

} // namespace ringdown::settings
