// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/EnvImport.h"
#include "ui/credentials/DeedSheet.h"

class QCheckBox;
class QLineEdit;
class QScrollArea;

namespace ringdown::credentials {

/// Shows what an env file holds by name and tier, never a value, before it is taken into the keyring. The
/// file is left untouched, but for its mode where the person says so.
class ImportSheet : public DeedSheet {
    Q_OBJECT
public:
    explicit ImportSheet(QWidget *window);

    void begin(const QString &keeper);
    void showPath(const QString &path);
    void showComparing(const std::vector<desk::ImportEntry> &entries,
                       const std::vector<std::string> &leftAlone);
    void showFound(const std::vector<desk::ImportEntry> &entries, const std::vector<std::string> &leftAlone);
    void showOpenToOthers(const QString &sentence);
    void showRefusal(const QString &sentence);

Q_SIGNALS:
    void lookWanted(const QString &path);
    void repairWanted();
    void storeWanted(const std::vector<std::string> &leftOut);

protected:
    QSize wantedSize() const override { return {720, 520}; }
    void submit() override;

private:
    enum class Shown { Nothing, Fault, Entries };

    QWidget *buildFile();
    void browse();
    void showList(QWidget *list);
    enum class Compared { NotYet, Yes };
    void list(const std::vector<desk::ImportEntry> &entries, const std::vector<std::string> &leftAlone,
              Compared compared);
    QWidget *entryLine(const desk::ImportEntry &entry, Compared compared);
    void showDeed();
    std::vector<std::string> leftOut() const;

    /// An entry that takes another's place where it is ticked.
    struct Replacing {
        std::string name;
        QCheckBox *tick;
    };

    Shown m_shown = Shown::Nothing;
    int m_wanted = 0; ///< entries that are stored without a tick
    std::vector<Replacing> m_replacing;
    QLineEdit *m_path;
    QScrollArea *m_list;
    shell::Caption *m_keeper;
};

} // namespace ringdown::credentials
