package org.pbcore.examples.quickstart;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says what went wrong with a file, where the platform says only its name. */
final class Unreadable {
    private Unreadable() {}

    static String words(IOException problem) {
        String said = String.valueOf(problem.getMessage());
        if (problem instanceof NoSuchFileException) {
            return "找不到文件 no such file: " + said;
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "不是目录 not a folder: " + said;
        }
        if (problem instanceof AccessDeniedException) {
            return "没有权限 access denied: " + said;
        }
        if (problem instanceof EOFException || problem instanceof ZipException) {
            return "压缩文件不完整 a damaged gzip file: " + said;
        }
        return "无法读写 cannot read or write: " + said;
    }
}
