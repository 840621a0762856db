# SPDX-License-Identifier: Apache-2.0
#
# Each header compiles alone, in C and, where there is a compiler, in C++. A test is the
# compilation, so it needs nothing that could run the result.

include(CheckLanguage)
enable_testing()
foreach(secstatus_language C CXX)
    check_language(${secstatus_language})
    if(NOT CMAKE_${secstatus_language}_COMPILER)
        message(STATUS "secstatus: the headers are not tested in ${secstatus_language}, of which there is no compiler")
        continue()
    endif()
    enable_language(${secstatus_language})
    string(REPLACE CXX cc secstatus_suffix "${secstatus_language}")
    string(TOLOWER "${secstatus_suffix}" secstatus_suffix)
    foreach(HEADER IN LISTS secstatus_names)
        string(REGEX REPLACE "[^A-Za-z0-9]" "_" secstatus_target "secstatus_alone_${secstatus_suffix}_${HEADER}")
        configure_file(packaging/alone.c.in "packaging/${secstatus_target}.${secstatus_suffix}" @ONLY)
        add_library(${secstatus_target} OBJECT EXCLUDE_FROM_ALL
            "${CMAKE_CURRENT_BINARY_DIR}/packaging/${secstatus_target}.${secstatus_suffix}")
        target_link_libraries(${secstatus_target} PRIVATE secstatus::headers)
        if(CMAKE_${secstatus_language}_COMPILER_ID MATCHES "GNU|Clang")
            target_compile_options(${secstatus_target} PRIVATE -Wall -Wextra -pedantic -Werror)
        endif()
        add_test(NAME ${secstatus_target} COMMAND "${CMAKE_COMMAND}"
            --build "${CMAKE_BINARY_DIR}" --target ${secstatus_target} --config $<CONFIG>)
        # Two builds at a time in one folder get in each other's way.
        set_tests_properties(${secstatus_target} PROPERTIES RESOURCE_LOCK secstatus_build)
    endforeach()
endforeach()
