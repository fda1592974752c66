# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack over the staged packages: what Debian wants compressed, and under its own names.
file(GLOB folders ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/doc/*)
foreach(folder ${folders})
    file(REMOVE ${folder}/LICENSE)
    file(COPY ${CMAKE_CURRENT_LIST_DIR}/../packaging/debian/copyright ${CMAKE_CURRENT_LIST_DIR}/../packaging/debian/changelog
        DESTINATION ${folder})
    file(RENAME ${folder}/CHANGELOG.md ${folder}/NEWS.md)
endforeach()
file(GLOB papers ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/doc/*/changelog ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/doc/*/NEWS.md
    ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/man/man?/*.[158])
foreach(paper ${papers})
    execute_process(COMMAND gzip --best --no-name ${paper} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
