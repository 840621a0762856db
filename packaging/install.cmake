# SPDX-License-Identifier: Apache-2.0
#
# Installs what packaging/install.sh does, which says why the headers go to two places.

# GNUInstallDirs has these names, but wants to know an architecture.
set(secstatus_includedir include)
if(CMAKE_INSTALL_INCLUDEDIR)
    set(secstatus_includedir "${CMAKE_INSTALL_INCLUDEDIR}")
endif()
set(secstatus_datadir share)
if(CMAKE_INSTALL_DATADIR)
    set(secstatus_datadir "${CMAKE_INSTALL_DATADIR}")
elseif(CMAKE_INSTALL_DATAROOTDIR)
    set(secstatus_datadir "${CMAKE_INSTALL_DATAROOTDIR}")
endif()

# What is below the prefix is found from the installed files themselves, so that the tree
# can be moved, and "cmake --install --prefix" can have the last word.
string(REGEX REPLACE "[^/]+" ".." secstatus_up "${secstatus_datadir}")
set(SECSTATUS_VERSION "${PROJECT_VERSION}")
if(IS_ABSOLUTE "${secstatus_datadir}")
    set(SECSTATUS_PC_PREFIX "${CMAKE_INSTALL_PREFIX}")
    set(SECSTATUS_CMAKE_INCLUDEDIR "${CMAKE_INSTALL_PREFIX}/${secstatus_includedir}")
else()
    set(SECSTATUS_PC_PREFIX "\${pcfiledir}/../${secstatus_up}")
    set(SECSTATUS_CMAKE_INCLUDEDIR "\${CMAKE_CURRENT_LIST_DIR}/../../${secstatus_up}/${secstatus_includedir}")
endif()
set(SECSTATUS_PC_INCLUDEDIR "\${prefix}/${secstatus_includedir}")
if(IS_ABSOLUTE "${secstatus_includedir}")
    set(SECSTATUS_PC_INCLUDEDIR "${secstatus_includedir}")
    set(SECSTATUS_CMAKE_INCLUDEDIR "${secstatus_includedir}")
endif()

string(APPEND SECSTATUS_PC_INCLUDEDIR "/secstatus-1")
string(APPEND SECSTATUS_CMAKE_INCLUDEDIR "/secstatus-1")

foreach(secstatus_name IN LISTS secstatus_names)
    get_filename_component(secstatus_folder "${secstatus_name}" DIRECTORY)
    install(FILES "include/${secstatus_name}" DESTINATION "${secstatus_includedir}/${secstatus_folder}")
    install(FILES "include/${secstatus_name}" DESTINATION "${secstatus_includedir}/secstatus-1/${secstatus_folder}")
endforeach()
foreach(secstatus_name secstatus.pc secstatus-config.cmake secstatus-config-version.cmake)
    configure_file("packaging/${secstatus_name}.in" "packaging/${secstatus_name}" @ONLY)
endforeach()
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/packaging/secstatus.pc"
        DESTINATION "${secstatus_datadir}/pkgconfig")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/packaging/secstatus-config.cmake"
              "${CMAKE_CURRENT_BINARY_DIR}/packaging/secstatus-config-version.cmake"
        DESTINATION "${secstatus_datadir}/cmake/secstatus")
