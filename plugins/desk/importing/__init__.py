"""Turn what an editor clipped, saved or was sent into an article: text, HTML and .docx, without the debris."""
